"""Asking to take part in a procedure of two stages, and being selected to give a bid (FOA §§ 16-12, 23-2, 23-7).

All who want may ask until the request deadline; a request after it is recorded as late and never selected. Everybody
who asked is either selected or left out on a ground and with a reason, in one decision. Where qualified suppliers are
left out because there are too many, the limits were announced, and no fewer are selected than the law's number (or the
announced one, where it is higher). Those selected are invited to bid at the same moment, in writing, and nobody else
is; those left out are told why. Who was not told by then is told of the award as well (§ 4-5 f).
"""
