"""The room that writes: generated pages go in as a `Tree`, a finished site comes out and is put into place.

Everything here is pure (`Tree` in, `Tree` or `Finding`s out) but three: `disk` and `swap` touch files, `builders`
start MkDocs or Zensical.
"""
