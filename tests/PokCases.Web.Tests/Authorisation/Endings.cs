using PokCases.Domain.Cases;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>Access of every kind ends, each by the command that people end it by.</summary>
internal static class Endings
{
    public static async Task End(IReadOnlyDictionary<string, WebClient> browsers, MarkedPartnership made, List<Who> people, Facts facts)
    {
        var (lead, chair) = (browsers["participant"], browsers["chair"]);
        var about = made.Cases[0].Case;
        var place = facts.Team.Single(m => m.CaseId == about.Id && m.ProfessionalId == Id("team member")).Id;
        await Send(lead, $"/casussen/{about.Reference}/team/{place}/beeindigen", ("waarom", "Niet meer nodig"));
        await Send(browsers["reader in emergency"], $"/casussen/{about.Reference}/noodtoegang/beeindigen");
        await Send(lead, $"/waarneming/{facts.Stewardships.Single(s => s.SubstituteId == Id("substitute")).Id}/beeindigen");
        await Send(chair, $"/tafels/{made.Table.Id}/leden/{Id("supporter")}/weg");
        var invitation = facts.Invitations.Single(i => i.ProfessionalId == Id("guest of the open item"));
        await Send(chair, $"/sessies/{invitation.SessionId}/plannen/gasten/{invitation.Id}/weg");
        await Send(browsers["administrator"], $"/beheer/mensen/{Id("doctor on the team")}/uitschakelen");

        Guid Id(string kind) => people.Single(p => p.Kind == kind).Id;
    }

    private static async Task Send(WebClient browser, string path, params (string Name, string Value)[] fields)
    {
        var answer = await browser.PostJson(path, fields);
        ((int)answer.Status).ShouldBeLessThan(400, $"{path}: {answer.Body}");
    }
}
