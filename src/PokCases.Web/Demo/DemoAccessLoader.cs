using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Rights;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Emergency;
using PokCases.Web.Cases.Team;
using PokCases.Web.Persistence;
using PokCases.Web.Rights;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>Places on case teams with an end, requests for access, and emergency access that waits to be judged.</summary>
internal sealed class DemoAccessLoader(PartnershipAccess access, DemoCalendar calendar, Writing w)
{
    private const int AnswerDays = 3;
    private const int LapsesDays = 30;
    private const int ReviewDays = 5;
    private static readonly TimeOnly Morning = new(9, 10);
    private static readonly TimeOnly Evening = new(20, 35);
    private static readonly TimeOnly Early = new(7, 0);

    /// <summary>After the cases were loaded.</summary>
    public void Load()
    {
        foreach (var entry in access.Team)
        {
            Add(entry);
        }

        foreach (var entry in access.Requests)
        {
            Ask(entry);
        }

        foreach (var entry in access.Leads)
        {
            Offer(entry);
        }

        foreach (var entry in access.Emergencies)
        {
            Take(entry);
        }

        w.Db.ReferenceCounters.Add(new ReferenceCounter { Prefix = RequestEndpoints.Counter, Year = calendar.Today.Year, Last = access.Rights.Count });
        foreach (var (entry, index) in access.Rights.Select((entry, index) => (entry, index)))
        {
            Ask(entry, index + 1);
        }
    }

    private void Add(PartnershipAccess.TeamEntry entry)
    {
        var (about, person, by, at) = (DemoIds.Case(entry.Case), DemoIds.Person(entry.Person), DemoIds.Person(entry.By), calendar.Past(entry.Days, Morning));
        var until = calendar.At(entry.LastDays + 1, TimeOnly.MinValue);
        var place = new CaseTeamMember(DemoIds.Of("team", $"{entry.Case}/{entry.Person}"), about, person, entry.Role, by, at, until);
        w.Db.CaseTeam.Add(place);
        w.Db.CaseTeamChanges.Add(new CaseTeamChange(Guid.CreateVersion7(), place, TeamChangeKind.Added, entry.Why, by, at));
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), about, CaseEventKind.TeamMemberAdded, Words.Machine(calendar.Day(entry.LastDays)), entry.Why, person, by, at));
        w.Due(EndTeamPlace.Work, place.Id, until);
    }

    private void Ask(PartnershipAccess.RequestEntry entry)
    {
        var about = w.Db.Cases.Local.Single(c => c.Id == DemoIds.Case(entry.Case));
        var at = calendar.Past(entry.Days, Morning);
        var answerBy = WorkingDays.ByLaw.After(calendar.Day(entry.Days), AnswerDays);
        var request = new AccessRequest(DemoIds.Of("access-request", $"{entry.Case}/{entry.By}"), about.Reference, about.Id, DemoIds.Person(entry.By), entry.Role, entry.Why, answerBy, at.AddDays(LapsesDays), at);
        w.Db.AccessRequests.Add(request);
        w.Due(RemindAccessRequest.Work, request.Id, At(answerBy.AddDays(1)));
    }

    private void Offer(PartnershipAccess.LeadEntry entry)
    {
        var about = w.Db.Cases.Local.Single(c => c.Id == DemoIds.Case(entry.Case));
        var (to, at) = (DemoIds.Person(entry.To), calendar.Past(entry.Days, Morning));
        w.Db.CaseLeadTransfers.Add(new CaseLeadTransfer(DemoIds.Of("lead", entry.Case), about, to, entry.Words, about.CaseLeadId, at));
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), about.Id, CaseEventKind.CaseLeadOffered, string.Empty, string.Empty, to, about.CaseLeadId, at));
    }

    private void Take(PartnershipAccess.EmergencyEntry entry)
    {
        var (about, person, at) = (DemoIds.Case(entry.Case), DemoIds.Person(entry.By), calendar.Past(entry.Days, Evening));
        var reviewBy = WorkingDays.ByLaw.After(calendar.Day(entry.Days), ReviewDays);
        var taken = new EmergencyAccess(DemoIds.Of("emergency", $"{entry.Case}/{entry.By}"), about, person, entry.Why, EmergencyAccess.Longest, reviewBy, at);
        w.Db.EmergencyAccesses.Add(taken);
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), about, CaseEventKind.EmergencyTaken, string.Empty, entry.Why, person, person, at));
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), about, CaseEventKind.EmergencyEnded, string.Empty, string.Empty, person, Guid.Empty, taken.Until));
        w.Due(RemindReview.Work, taken.Id, At(reviewBy.AddDays(1)));
    }

    private void Ask(PartnershipAccess.RightsEntry entry, int number)
    {
        var at = calendar.Past(entry.Days, Morning);
        var received = calendar.Day(entry.Days);
        var request = new ResidentRequest(
            DemoIds.Of("rights", $"{entry.Case}/{entry.Person}"), Case.MakeReference("VZ", calendar.Today.Year, number), ResidentRequestKind.Access, RequestChannel.Letter, received,
            [DemoIds.Case(entry.Case)], new RequestText(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty), DemoIds.Person(entry.By), calendar.Today, at);
        request.About(request.Version, [DemoIds.Of("household-person", $"{entry.Case}/{entry.Person}")]);
        request.Check(request.Version, RequestCheck.Identity, entry.Identity);
        request.Check(request.Version, RequestCheck.Representation, entry.Representation);
        w.Db.Add(request);
        w.Due(RemindLate.Work, request.Id, At(request.DueOn.AddDays(1)));
    }

    private DateTimeOffset At(DateOnly day) => calendar.At(day.DayNumber - calendar.Today.DayNumber, Early);
}
