"""How the kinds of information are said."""

from application.trails.sentences import word
from application.treatment.pieces import PieceKind

WORDS = (
    word(PieceKind.INVITATION, nb="innbydelse til dialog", nn="innbyding til dialog", en="invitation to the dialogue"),
    word(PieceKind.DOCUMENTS, nb="konkurransegrunnlag", nn="konkurransegrunnlag", en="tender documents"),
    word(PieceKind.DISCLOSURE, nb="opplysning til noen", nn="opplysning til nokre", en="disclosure"),
    word(PieceKind.CONTACT, nb="kontakt", nn="kontakt", en="contact"),
    word(PieceKind.MEETING, nb="møte", nn="møte", en="meeting"),
    word(PieceKind.CONFERENCE, nb="konferanse", nn="konferanse", en="conference"),
    word(PieceKind.NEGOTIATION, nb="forhandling", nn="forhandling", en="negotiation"),
    word(PieceKind.ANSWER, nb="svar", nn="svar", en="answer"),
    word(PieceKind.AMENDMENT, nb="endring", nn="endring", en="amendment"),
    word(PieceKind.EXTENSION, nb="forlenget frist", nn="forlengd frist", en="extended deadline"),
)
