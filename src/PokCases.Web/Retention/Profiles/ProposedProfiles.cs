using Microsoft.Extensions.Localization;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;

namespace PokCases.Web.Retention.Profiles;

/// <summary>Terms that every table meets, as proposals: the municipality looks up the result of its selectielijst and confirms each before anything is deleted.</summary>
internal static class ProposedProfiles
{
    private static readonly (string Key, RetentionTerm Term, KeptFrom From, ClosingOutcome? Outcome)[] Lines =
    [
        ("Wmo", new(15, TermUnit.Years), KeptFrom.Closing, null),
        ("Youth", new(20, TermUnit.Years), KeptFrom.LastChange, null),
        ("NoProvision", new(5, TermUnit.Years), KeptFrom.Closing, null),
        ("Withdrawn", new(6, TermUnit.Weeks), KeptFrom.Closing, ClosingOutcome.Withdrawn),
    ];

    public static IEnumerable<RetentionProfile> For(Guid tableId, IStringLocalizer<RetentionTexts> texts, Guid byId, DateTimeOffset now) => Lines.Select(line => new RetentionProfile(
        Guid.CreateVersion7(),
        tableId,
        // Which one is usual at a table nobody can say for it.
        new RetentionText(texts[$"Proposed.{line.Key}"], texts[$"Proposed.{line.Key}.Source"], string.Empty, line.Term, line.From, line.Outcome, IsUsual: false),
        byId,
        now));
}
