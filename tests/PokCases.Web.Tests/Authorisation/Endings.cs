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
        (await lead.PostJson($"/casussen/{about.Reference}/team/{place}/beeindigen", ("waarom", "Niet meer nodig"))).ShouldBeOk();
        (await browsers["reader in emergency"].PostJson($"/casussen/{about.Reference}/noodtoegang/beeindigen")).ShouldBeOk();
        (await lead.PostJson($"/waarneming/{facts.Stewardships.Single(s => s.SubstituteId == Id("substitute")).Id}/beeindigen")).ShouldBeOk();
        (await chair.PostJson($"/tafels/{made.Table.Id}/leden/{Id("supporter")}/weg")).ShouldBeOk();
        var invitation = facts.Invitations.Single(i => i.ProfessionalId == Id("guest of the open item"));
        (await chair.PostJson($"/sessies/{invitation.SessionId}/plannen/gasten/{invitation.Id}/weg")).ShouldBeOk();
        (await browsers["administrator"].PostJson($"/beheer/mensen/{Id("doctor on the team")}/uitschakelen")).ShouldBeOk();

        Guid Id(string kind) => people.Single(p => p.Kind == kind).Id;
    }
}
