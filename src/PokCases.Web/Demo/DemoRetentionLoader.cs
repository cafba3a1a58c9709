using PokCases.Domain.Accounts;
using PokCases.Domain.Retention;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts in the database how long closed cases are kept: one whose term is over, and one that is held.</summary>
internal sealed class DemoRetentionLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly TimeOnly Morning = new(9, 0);

    public void Load()
    {
        var officer = DemoIds.Person(partnership.Professionals.First(p => p.InstallationRoles.Contains(InstallationRoles.PrivacyOfficer)).Id);
        foreach (var at in partnership.Cases.Where(c => c.Closed is not null).GroupBy(c => c.Table))
        {
            var table = DemoIds.Table(at.Key);
            var usual = Profile(table, "Wmo", "Wmo 2015", "15.1, voorbeeld: verleende voorziening", new RetentionTerm(15, TermUnit.Years), isUsual: true, officer);
            var brief = Profile(table, "Advies zonder vervolg", "Selectielijst van de gemeente (voorbeeld)", "12.3, voorbeeld: gegeven advies", new RetentionTerm(1, TermUnit.Weeks), isUsual: false, officer);
            Propose(table, officer);
            foreach (var entry in at)
            {
                Keep(DemoIds.Case(entry.Id), table, entry.Closed!.Days <= -7 ? brief : usual, calendar.Day(entry.Closed.Days), officer);
            }
        }
    }

    private RetentionProfile Profile(Guid table, string name, string source, string result, RetentionTerm term, bool isUsual, Guid officer)
    {
        var profile = new RetentionProfile(DemoIds.Of("retention", $"{table}/{name}"), table, new RetentionText(name, source, result, term, KeptFrom.Closing, null, isUsual), officer, calendar.Past(-90, Morning));
        profile.Confirm(officer, calendar.Past(-80, Morning));
        w.Db.Add(profile);
        return profile;
    }

    // One that nobody confirmed yet.
    private void Propose(Guid table, Guid officer) => w.Db.Add(new RetentionProfile(
        DemoIds.Of("retention", $"{table}/Jeugdwet"),
        table,
        new RetentionText("Jeugdwet", "Jeugdwet", string.Empty, new RetentionTerm(20, TermUnit.Years), KeptFrom.LastChange, null, IsUsual: false),
        officer,
        calendar.Past(-90, Morning)));

    private void Keep(Guid about, Guid table, RetentionProfile profile, DateOnly closedOn, Guid officer)
    {
        w.Db.Add(new CaseKeeping(about, table, profile, closedOn));
        if (profile.IsUsual)
        {
            w.Db.Add(new RetentionHold(
                DemoIds.Of("hold", $"{about}"), about, "Bezwaar tegen het besluit over de bijzondere bijstand loopt nog", calendar.Day(60), calendar.Today, officer, calendar.Past(-2, Morning)));
        }
    }
}
