"""The entry: answers `--version` and opens the window before click is loaded, else hands over to the command line."""

import sys


def main() -> int:
    """Runs the command line and gives the exit status."""
    if sys.argv[1:] == ["--version"]:
        from ceo_desk import __version__

        sys.stdout.write(f"ceo-desk {__version__}\n")
        return 0
    if sys.argv[1:] == ["--look-words-up"]:  # as one program, the desk is its dictionaries' process, too
        from ceo_desk.storage.processes.spelling_child import run_here

        return run_here()
    if sys.argv[1:] == ["--read-a-file"]:  # the process in which a foreign file is read
        from ceo_desk.storage.processes.file_child import run_here as read_here

        return read_here()
    if sys.argv[1:] == ["--print-a-post"]:  # the process in which a post is laid out on paper
        from ceo_desk.app import print_post

        return print_post()
    from ceo_desk.cli.bare import is_bare, run_bare

    if is_bare(sys.argv[1:]):
        return run_bare(sys.argv[1:])
    from ceo_desk.cli.run import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
