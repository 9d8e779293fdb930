"""The models and unions of requests as typed dicts, named `XDict` in `models`; for annotations."""
