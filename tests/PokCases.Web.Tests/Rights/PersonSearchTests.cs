using System.Net;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases.Households;
using PokCases.Web.Tests.Infrastructure;
using Person = PokCases.Web.Tests.Infrastructure.Person;

namespace PokCases.Web.Tests.Rights;

/// <summary>Finding somebody by name, through the blind index.</summary>
public abstract class PersonSearchTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    // A word of this test's own, so that others' people are not found.
    private readonly string own = "Zwart" + string.Concat(Guid.NewGuid().ToString("N").Where(char.IsLetter));

    [Fact]
    public async Task Search_ByWholeWordsOfAName_FindsThePersonAndLogsIt()
    {
        var (about, person, officer) = await Made($"Fatima de {own}");
        using var client = await Host.SignIn(officer);
        var before = await LastEntry();

        var found = (await client.Post("/verzoeken/personen", ("naam", $"{own.ToUpperInvariant()} fátima"))).ShouldBeOk();

        found.Body.ShouldContain($"Fatima de {own}");
        found.Body.ShouldContain($"/verzoeken/nieuw?casus={about.Reference}");
        (await LogAfter(before)).ShouldContain(e => e.Action == "request-persons" && e.Cases.Contains(about.Id) && e.Subjects.Contains(person));
    }

    [Fact]
    public async Task Search_ByAPartOfAWord_FindsNobody()
    {
        var (_, _, officer) = await Made($"Fatima {own}");
        using var client = await Host.SignIn(officer);

        (await client.Post("/verzoeken/personen", ("naam", own[..6]))).ShouldBeOk().Body.ShouldContain("Niemand gevonden");
        (await client.Post("/verzoeken/personen", ("naam", ""))).ShouldBeOk().Body.ShouldContain("Niemand gevonden");
    }

    [Fact]
    public async Task Search_AfterTheNameChanged_FindsByTheNewOneOnly()
    {
        var (_, person, officer) = await Made($"Fatima {own}");
        await Host.NewPartnership().Do(async w => (await w.Db.HouseholdPersons.SingleAsync(p => p.Id == person)).Change(1, "Fatima Anders" + own, null, "", DateOnly.FromDateTime(w.Now.UtcDateTime)));
        using var client = await Host.SignIn(officer);

        (await client.Post("/verzoeken/personen", ("naam", own))).ShouldBeOk().Body.ShouldContain("Niemand gevonden");
        (await client.Post("/verzoeken/personen", ("naam", "anders" + own))).ShouldBeOk().Body.ShouldContain("Fatima Anders");
    }

    [Theory]
    [InlineData(InstallationRoles.DataProtectionOfficer)]
    [InlineData(InstallationRoles.Administrator)]
    [InlineData(InstallationRoles.Coordinator)]
    public async Task Search_ByWhoHandlesNoRequests_IsRefused(InstallationRoles roles)
    {
        var (about, _, _) = await Made($"Fatima {own}");
        var other = await Host.NewPartnership().Professional("Iemand Anders", about.Introducer.OrganisationId, roles);
        using var client = await Host.SignIn(other);

        (await client.Ask("/verzoeken/personen", "text/html")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        var answer = await client.Post("/verzoeken/personen", ("naam", own));
        answer.Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        answer.Body.ShouldNotContain("Fatima");
    }

    private async Task<(CaseAtWork About, Guid Person, Person Officer)> Made(string name)
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var person = Guid.CreateVersion7();
        await table.Partnership.Do(w =>
        {
            w.Db.HouseholdPersons.Add(new Domain.Cases.Households.Person(person, name, new DateOnly(1980, 3, 12), "", DateOnly.FromDateTime(w.Now.UtcDateTime)));
            w.Db.HouseholdMembers.Add(new HouseholdMember(Guid.CreateVersion7(), about.Id, person, HouseholdRole.Mother, "", "", w.Now));
        });
        return (about, person, await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer));
    }
}
