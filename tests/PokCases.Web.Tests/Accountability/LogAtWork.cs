using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;
using PokCases.Web.Tests.Infrastructure;
using Household = PokCases.Domain.Cases.Households.Person;
using Person = PokCases.Web.Tests.Infrastructure.Person;

namespace PokCases.Web.Tests.Accountability;

/// <summary>What tests of the log's pages arrange.</summary>
internal static class LogAtWork
{
    /// <summary>Makes everything so far searchable.</summary>
    public static Task MakeSearchable(this TestHost host) =>
        host.Services.GetRequiredService<FollowLog>().CatchUp(TimeSpan.Zero, TestContext.Current.CancellationToken);

    /// <summary>Writes an entry as a reading does.</summary>
    public static Task Read(this TestHost host, Person by, string action, string ground, Guid[] cases, Guid[]? subjects = null, string outcome = "ok") =>
        host.Door.Record(new LogRecord(0, by.Id, by.OrganisationId, (int)by.Roles, "read", action, outcome, outcome == "ok" ? null : "refused", cases, subjects ?? [], 0, "casus", ground, "127.0.0.1", string.Empty, null));

    /// <summary>Somebody in the household of a case; answers the person's id.</summary>
    public static async Task<Guid> Resident(this TableAtWork table, CaseAtWork about, string name)
    {
        var id = Guid.CreateVersion7();
        await table.Partnership.Do(w =>
        {
            w.Db.HouseholdPersons.Add(new Household(id, name, null, string.Empty, DateOnly.FromDateTime(w.Now.UtcDateTime)));
            w.Db.HouseholdMembers.Add(new HouseholdMember(Guid.CreateVersion7(), about.Id, id, HouseholdRole.Mother, string.Empty, string.Empty, w.Now));
        });
        return id;
    }
}
