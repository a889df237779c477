"""LinkedIn's channel, against a stand-in that follows the contract."""
