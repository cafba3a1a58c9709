using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Cases.Finding;

/// <summary>Every text that is searched, and the personal texts that are not; a test fails on one that stands in neither list.</summary>
internal static class TextSources
{
    public static IReadOnlyList<TextSource> All { get; } =
    [
        TextSource.Of<Case>(
            SearchSource.Case,
            c => new OwnText(c.Id, c.Id, null, $"{c.Reference} {c.Title} {c.Question}"),
            nameof(Case.Reference), nameof(Case.Title), nameof(Case.Question)),
        TextSource.Of<Contribution>(
            SearchSource.Contribution,
            c => c is { CaseId: { } about, WithdrawnAt: null } ? new OwnText(c.Id, about, c.OrganisationId, c.Text) : null,
            nameof(Contribution.Text), nameof(Contribution.WithdrawnAt)),
        TextSource.Of<Outcome>(
            SearchSource.Outcome,
            o => o.CaseId is { } about && o.State != OutcomeState.Withdrawn ? new OwnText(o.Id, about, null, o.Text) : null,
            nameof(Outcome.Text), nameof(Outcome.State)),
        TextSource.Of<CaseAction>(
            SearchSource.Action,
            a => a.CaseId is { } about ? new OwnText(a.Id, about, null, a.Text) : null,
            nameof(CaseAction.Text)),
    ];

    /// <summary>Personal texts that nobody finds a case by, as <c>table.Column</c>, and why.</summary>
    public static IReadOnlyDictionary<string, string> NotSearched { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["case_events.Detail"] = "a fixed word, typed by nobody",
        ["case_events.Text"] = "why something happened; read on the timeline of a case that was found",
        ["case_views.Name"] = "a person's own, about no case",
        ["case_views.Words"] = "a person's own, about no case",
        ["case_documents.FileName"] = "a file's name says too little, and may name somebody",
        ["case_documents.Sha256"] = "no words",
        ["case_documents.StoredAs"] = "no words",
        ["case_documents.RemovalReason"] = "why a document went; read with the document",
        ["case_imports.FileName"] = "of a file that was brought, about no one case",
        ["imported_rows.Mark"] = "no words",
        ["contributions.Phase"] = "a step of the method",
        ["item_proposals.Why"] = "for who makes the agenda, before the table sees it",
        ["item_proposals.Reason"] = "for who makes the agenda, before the table sees it",
        ["item_minutes.Document"] = "minutes repeat outcomes and actions, which are found",
        ["minutes_additions.Text"] = "minutes are read with the session",
        ["outcome_positions.Dissent"] = "somebody's dissent is read with the outcome",
        ["room_guests.Role"] = "nobody is found by who sat at the table",
    };

    public static TextSource? Of(object entity) => All.FirstOrDefault(s => s.Entity.IsInstanceOfType(entity));
}
