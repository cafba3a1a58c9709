namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>What happened in the course of an objection.</summary>
public enum ObjectionEventKind
{
    /// <summary>Informeel contact met wie het besluit nam.</summary>
    InformalContact,

    /// <summary>Machtiging ontvangen en bewaard (Awb 2:1).</summary>
    AuthorisationOnFile,

    /// <summary>Pro forma bezwaar: the grounds follow (Awb 6:6).</summary>
    ProForma,

    /// <summary>Bezwaar met gronden.</summary>
    Objection,

    /// <summary>Gronden aangevuld.</summary>
    Grounds,

    /// <summary>Hoorzitting; also one that is still to come.</summary>
    Hearing,

    /// <summary>Termijn voor het besluit op bezwaar, or its postponement (Awb 7:10).</summary>
    DecisionTerm,

    /// <summary>Besluit op bezwaar.</summary>
    DecisionOnObjection,

    /// <summary>Ingebrekestelling.</summary>
    NoticeOfDefault,

    /// <summary>Beroep.</summary>
    Appeal,

    /// <summary>Voorlopige voorziening gevraagd.</summary>
    ProvisionalRelief,

    /// <summary>Iets anders.</summary>
    Other,

    /// <summary>What a term of an earlier event waited for was done.</summary>
    TermDone,

    /// <summary>Uitkomst: it is over.</summary>
    Outcome,
}
