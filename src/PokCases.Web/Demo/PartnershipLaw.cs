using PokCases.Domain.AdviceDesk.Law;

namespace PokCases.Web.Demo;

/// <summary>A matter of a legal advisor with what belongs to law in it; days are from today.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Title">How its advisor calls it.</param>
/// <param name="By">The advisor.</param>
/// <param name="Days">When it was opened.</param>
internal sealed record PartnershipLaw(string Id, string Title, string By, int Days)
{
    public IReadOnlyList<ObjectionEntry> Objections { get; init; } = [];

    public IReadOnlyList<RightEntry> Rights { get; init; } = [];

    public IReadOnlyList<AdviceEntry> Advices { get; init; } = [];

    /// <param name="Id">Its key.</param>
    /// <param name="Body">Who took the decision.</param>
    /// <param name="Subject">What it is about.</param>
    /// <param name="Kind">Its kind in the table of terms.</param>
    /// <param name="MadeKnownDays">When it was made known.</param>
    /// <param name="Days">When it was written down.</param>
    internal sealed record ObjectionEntry(string Id, string Body, string Subject, string Kind, int MadeKnownDays, int Days)
    {
        /// <summary>The date on the notice.</summary>
        public int? NoticeDays { get; init; }

        public IReadOnlyList<EventEntry> Events { get; init; } = [];

        public OutcomeEntry? Outcome { get; init; }
    }

    /// <param name="Days">The day.</param>
    /// <param name="Kind">What happened.</param>
    /// <param name="Who">With whom.</param>
    /// <param name="Words">What came of it.</param>
    /// <param name="ReceivedDays">When it came in.</param>
    /// <param name="DueDays">The last day of a term that it started.</param>
    internal sealed record EventEntry(int Days, ObjectionEventKind Kind, string? Who = null, string? Words = null, int? ReceivedDays = null, int? DueDays = null);

    /// <param name="Days">The day.</param>
    /// <param name="Outcome">How it ended.</param>
    /// <param name="Satisfied">Whether the resident was satisfied.</param>
    /// <param name="Words">In words.</param>
    /// <param name="DaysSaved">Days saved, typed.</param>
    internal sealed record OutcomeEntry(int Days, ObjectionOutcome Outcome, Satisfaction Satisfied, string? Words, int? DaysSaved);

    /// <param name="Id">Its key.</param>
    /// <param name="What">What was claimed.</param>
    /// <param name="Law">By which law.</param>
    /// <param name="Nature">What kind of gain.</param>
    /// <param name="PerMonth">Per month, or once.</param>
    /// <param name="Asked">Asked, in euros.</param>
    /// <param name="Granted">Granted, in euros.</param>
    /// <param name="Refused">Refused, in euros.</param>
    /// <param name="Days">When.</param>
    internal sealed record RightEntry(string Id, string What, string Law, RightNature Nature, bool PerMonth, int? Asked, int? Granted, int? Refused, int Days)
    {
        /// <summary>What was granted after all, in euros.</summary>
        public int? CorrectedGranted { get; init; }

        /// <summary>Why.</summary>
        public string CorrectedWhy { get; init; } = string.Empty;
    }

    /// <param name="Id">Its key.</param>
    /// <param name="Days">When it was written.</param>
    /// <param name="Question">The question.</param>
    /// <param name="Facts">The facts.</param>
    /// <param name="Norm">The norm.</param>
    /// <param name="Reasoning">The reasoning.</param>
    /// <param name="Alternatives">What else could be done.</param>
    /// <param name="Advice">The advice.</param>
    internal sealed record AdviceEntry(string Id, int Days, string Question, string Facts, string Norm, string Reasoning, string Alternatives, string Advice);
}
