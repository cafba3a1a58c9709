using PokCases.Domain.Cases.Households;

namespace PokCases.Web.Cases.Household;

/// <summary>The hard dates of some cases and the sessions that have those cases on their agenda, as they stand for everybody.</summary>
/// <param name="Dates">Those that were not called off.</param>
/// <param name="Sessions">Planned and running ones.</param>
internal sealed record HardDateFacts(IReadOnlyList<HardDate> Dates, IReadOnlyList<HardDateFacts.Coming> Sessions)
{
    public static readonly HardDateFacts None = new([], []);

    /// <summary>By case, the first day first.</summary>
    public ILookup<Guid, HardDateLine> Lines(DateTimeOffset now) => Dates
        .Select(d => new HardDateLine(d.Id, d.CaseId, d.Kind, d.What, d.On, Sessions.Where(s => s.CaseId == d.CaseId && s.EndsAt > now).Min(s => (DateTimeOffset?)s.StartsAt)))
        .OrderBy(d => d.On)
        .ToLookup(d => d.CaseId);

    /// <summary>A session that is to come or runs, with a case that is not done there.</summary>
    internal sealed record Coming(Guid CaseId, DateTimeOffset StartsAt, DateTimeOffset EndsAt);
}
