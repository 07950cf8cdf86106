/*
 * A disk that is full, for any account: preloaded into the server (LD_PRELOAD), it lets no file below the directory
 * FULL_DISK_BELOW grow while a file of that name with ".full" appended exists. What is there can be overwritten, as on
 * a real one.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static int is_full(int file, off_t end)
{
    char link[64], path[4096], flag[4096];
    const char *below = getenv("FULL_DISK_BELOW");
    struct stat st;
    ssize_t length;

    if (below == NULL || (size_t) snprintf(flag, sizeof flag, "%s.full", below) >= sizeof flag || access(flag, F_OK) != 0)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    length = readlink(link, path, sizeof path - 1);
    if (length < 0 || strncmp(path, below, strlen(below)) != 0 || fstat(file, &st) != 0 || end <= st.st_size)
        return 0;
    errno = ENOSPC;
    return 1;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    return is_full(file, at + (off_t) size) ? -1 : syscall(SYS_pwrite64, file, data, size, at);
}

ssize_t pwrite64(int file, const void *data, size_t size, off_t at) __attribute__((alias("pwrite")));

ssize_t pwritev(int file, const struct iovec *parts, int n, off_t at)
{
    off_t end = at;

    for (int i = 0; i < n; i++)
        end += (off_t) parts[i].iov_len;
    return is_full(file, end) ? -1 : syscall(SYS_pwritev, file, parts, n, at, 0);
}

ssize_t pwritev64(int file, const struct iovec *parts, int n, off_t at) __attribute__((alias("pwritev")));

int posix_fallocate(int file, off_t at, off_t size)
{
    if (is_full(file, at + size))
        return ENOSPC;
    return syscall(SYS_fallocate, file, 0, at, size) == 0 ? 0 : errno;
}

int posix_fallocate64(int file, off_t at, off_t size) __attribute__((alias("posix_fallocate")));
