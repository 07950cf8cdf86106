"""What the machine itself costs an application: a process that does what a migration does to it, without the database.

It computes for 10 ms, writes a megabyte of its own and waits until that is on the disk, again and again: one processor
and some 90 MB/s, as one worker that updates rows. Arguments: a file to overwrite, seconds.
"""
import json
import os
import sys
import time

COMPUTE = 0.010  # seconds
PART = 1 << 20  # bytes; asynchronous commits have the WAL writer flush about that much at a time
FILE = 64 << 20  # bytes, written once before: overwriting is what a recycled WAL segment is for


def main():
    path, seconds = sys.argv[1], float(sys.argv[2])
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    os.write(file, bytes(FILE))
    os.fsync(file)
    part = os.urandom(PART)
    written = 0
    start = time.monotonic()
    while time.monotonic() < start + seconds:
        until = time.monotonic() + COMPUTE
        while time.monotonic() < until:
            pass
        os.pwrite(file, part, written % FILE)
        os.fdatasync(file)
        written += PART
    os.close(file)
    os.unlink(path)
    print(json.dumps({"seconds": time.monotonic() - start, "written": written}))


if __name__ == "__main__":
    main()
