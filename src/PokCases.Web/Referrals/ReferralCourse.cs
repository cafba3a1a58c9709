using Microsoft.Extensions.Localization;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>What happened to a referral, the newest first; the words only for who may read what it says.</summary>
internal static class ReferralCourse
{
    public static IReadOnlyList<CourseLine> Of(Referral referral, Dictionary<Guid, PersonLine> people, bool seesWords, IStringLocalizer<ReferralTexts> texts, Words words)
    {
        List<CourseLine> lines =
        [
            new(referral.BegunAt, "pencil", texts["Did.Draft"], string.Empty, string.Empty),
            .. referral.Steps.Select(s => new CourseLine(s.At, "flag", texts[$"Did.{s.To}"], Lines(s.ReasonName, s.Words), Name(s.ById))),
            .. Told(referral.Talks).Select(t => new CourseLine(
                t.NotedAt,
                "message-circle",
                texts[t.ResidentPresent ? "Did.TalkWithResident" : "Did.Talk", words.ShortDay(t.On), texts[$"Way.{t.Way}"]],
                texts["TalkWho", words.List([.. t.ReferrerPeople.Select(p => people.Of(p).Name)]), words.List([.. t.ReceiverPeople.Select(p => people.Of(p).Name), .. t.OutsidePeople.Length > 0 ? [t.OutsidePeople] : Array.Empty<string>()])],
                Name(t.NotedById))),
            .. Told(referral.Appointments).Select(a => new CourseLine(a.MadeAt, "calendar-plus", texts["Did.Appointed", words.Moment(a.At)], a.Where, Name(a.MadeById))),
            .. Told(referral.Appointments).Where(a => a.EndedAt is not null).Select(a => new CourseLine(a.EndedAt!.Value, "calendar-event", texts[$"Did.Appointment{a.State}", words.ShortDay(words.Local(a.At))], string.Empty, Name(a.EndedById))),
            .. referral.FirstContactAt is { } at ? [new CourseLine(at, "user-check", texts["Did.Contact", words.ShortDay(referral.FirstContactOn!.Value)], string.Empty, Name(referral.FirstContactById))] : Array.Empty<CourseLine>(),
            .. referral.ResidentConfirmedAt is { } said ? [new CourseLine(said, "check", texts["Did.ByResident"], string.Empty, Name(referral.ResidentConfirmedById))] : Array.Empty<CourseLine>(),
            .. Told(referral.Feedback).Select(f => new CourseLine(f.GivenAt, "message", texts[$"Did.Feedback{f.Kind}"], Lines(f.Done, f.Brought, f.LookAgainOn is { } day ? texts["LookAgainOn", words.ShortDay(day)] : string.Empty), Name(f.GivenById))),
            .. referral.SettledAt is { } settled && referral.SettledWords.Length > 0 ? [new CourseLine(settled, "check", texts["Did.Settled"], referral.SettledWords, Name(referral.SettledById))] : Array.Empty<CourseLine>(),
            .. referral.SettledAt is { } redirected && referral.RedirectedToId is not null ? [new CourseLine(redirected, "arrow-right", texts["Did.Redirected"], string.Empty, Name(referral.SettledById))] : Array.Empty<CourseLine>(),
        ];
        return [.. lines.Select(l => seesWords ? l : l with { Text = string.Empty }).OrderByDescending(l => l.At)];

        // Who follows the terms sees where it stands, and not when the resident has to be where.
        IEnumerable<T> Told<T>(IEnumerable<T> all) => seesWords ? all : [];

        string Name(Guid? id) => id is { } person ? people.Of(person).Full : referral.ReceiverName;
    }

    private static string Lines(params string[] lines) => string.Join('\n', lines.Where(l => l.Length > 0));
}
