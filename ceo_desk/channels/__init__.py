"""One module a remote service, all behind the protocol of `ceo_desk.domain.channel`."""
