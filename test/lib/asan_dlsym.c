/*
 * What AddressSanitizer's runtime looks up when it starts. It starts at the first malloc, which in Debian's server is
 * inside a bindtextdomain of libgpg-error's constructor; a symbol not found is an error whose message glibc wants to
 * translate, under the lock that it holds already: the lock breaks, and the server waits for it for ever. Preloaded
 * behind the runtime, so that the symbol is found.
 */
char *
swift_demangle(void)
{
    return 0;
}
