namespace PokCases.Domain.AdviceDesk.Law;

/// <summary>A rule that was applied to reckon a term, by the article it stands in.</summary>
public enum TermReason
{
    /// <summary>The length of the general rule (Awb 6:7).</summary>
    GeneralLength,

    /// <summary>A length of its own, by another law.</summary>
    SpecialLength,

    /// <summary>A length that somebody typed.</summary>
    TypedLength,

    /// <summary>Counted from the day after the decision was made known (Awb 6:8).</summary>
    AfterMadeKnown,

    /// <summary>Counted from the day after the date on the notice.</summary>
    AfterNoticeDate,

    /// <summary>It would end on a Saturday (Algemene termijnenwet 1).</summary>
    Saturday,

    /// <summary>It would end on a Sunday (Algemene termijnenwet 1).</summary>
    Sunday,

    /// <summary>It would end on a holiday (Algemene termijnenwet 3, first paragraph).</summary>
    Holiday,

    /// <summary>It would end on Good Friday (Algemene termijnenwet 3, second paragraph).</summary>
    GoodFriday,

    /// <summary>It would end on a day that was equated by decree (Algemene termijnenwet 3, third paragraph).</summary>
    EquatedDay,

    /// <summary>Too long a term to move on (Algemene termijnenwet 4).</summary>
    LongTerm,
}
