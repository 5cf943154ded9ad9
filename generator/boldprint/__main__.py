"""`python -m boldprint` is the command `boldprint`."""

from boldprint.cli import main

if __name__ == "__main__":
    main()
