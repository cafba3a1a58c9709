using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Tests.Outcomes;

/// <summary>Generated courses of cases as they stand in the tables: triage asked more than once, more sessions, closed and taken up again, aftercare asked twice.</summary>
internal static class Courses
{
    private static readonly DateTimeOffset Begin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Gen<CaseCourse> One =
        from table in Gen.Choose(0, Partnerships.Tables.Length - 1)
        from elsewhere in Gen.Choose(0, 9)
        from introduced in Moment(0, 480)
        from asked in Gen.Choose(0, 2)
        from accepted in Gen.ArrayOf(Accepting(table, introduced), asked)
        from sat in Gen.Choose(0, 3)
        from opened in Gen.ArrayOf(After(introduced, 0, 150), sat)
        from closed in Gen.Choose(0, 3)
        from still in Gen.Choose(0, 2)
        from endings in Endings(introduced, closed, still == 0)
        from domains in Gen.SubListOf(Partnerships.Domains)
        from obstacles in Gen.SubListOf(Enum.GetValues<StuckOn>())
        select new CaseCourse
        {
            TableId = Partnerships.Tables[table],
            Kind = table == 3 ? TableKind.CaseTable : TableKind.Breakthrough,
            MunicipalityId = Partnerships.Municipalities[elsewhere == 0 ? 2 : table / 2],
            IntroducedAt = introduced,
            Accepted = accepted,
            Opened = opened,
            Endings = endings,
            Domains = [.. domains],
            Obstacles = [.. obstacles],
        };

    /// <summary>The courses of a partnership, from none to so many.</summary>
    public static Gen<List<CaseCourse>> Of(int most) =>
        from size in Gen.Choose(0, most)
        from courses in Gen.ListOf(One, size)
        select courses.ToList();

    private static Gen<(Guid, DateTimeOffset)> Accepting(int table, DateTimeOffset introduced) =>
        from other in Gen.Choose(0, 4)
        from at in After(introduced, 0, 60)
        select (Partnerships.Tables[other == 0 ? (table + 1) % Partnerships.Tables.Length : table], at);

    // One after the other: each but the last was taken up again, and the last sometimes.
    private static Gen<CaseEnding[]> Endings(DateTimeOffset introduced, int count, bool lastReopened) => count == 0
        ? Gen.Constant(Array.Empty<CaseEnding>())
        : from before in Endings(introduced, count - 1, lastReopened: true)
          from at in After(before is [.., var last] ? last.ReopenedAt!.Value : introduced, 1, 90)
          from outcome in Gen.Frequency((9, Gen.Elements(Enum.GetValues<ClosingOutcome>()).Select(o => (ClosingOutcome?)o)), (1, Gen.Constant((ClosingOutcome?)null)))
          from asked in Gen.Choose(0, 2)
          from aftercare in Gen.ArrayOf(Answer(at), asked)
          from again in After(at, 1, 60)
          select (CaseEnding[])[.. before, new CaseEnding(outcome, at, lastReopened ? again : null, aftercare)];

    private static Gen<(AftercareAnswer, DateTimeOffset)> Answer(DateTimeOffset closed) =>
        from answer in Gen.Elements(Enum.GetValues<AftercareAnswer>())
        from at in After(closed, 1, 200)
        select (answer, at);

    private static Gen<DateTimeOffset> After(DateTimeOffset moment, int fewest, int most) => Moment(fewest, most).Select(at => moment + (at - Begin));

    // To the minute, so that the day here is sometimes another than the day in UTC.
    private static Gen<DateTimeOffset> Moment(int fewest, int most) => Gen.Choose(fewest * 1440, most * 1440).Select(minutes => Begin.AddMinutes(minutes));
}
