using PokCases.EndToEnd.Tests.Infrastructure;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.AtTheTable;

/// <summary>With script switched off, or broken, a session is still followed and contributed to: by form and reload.</summary>
public sealed class NoScriptTests(Browser browser) : AtTheTableTest(browser)
{
    private const string Advice = "Eerst het vaste adres, dan pas de aanmelding bij schuldhulp.";

    [Fact]
    public async Task Session_WithoutScript_IsFollowedAndContributedTo()
    {
        var chair = await Table.OpenSession();
        var person = await Table.SitDown(DemoPerson.MandateHolder, new() { Script = false });
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await person.Page.ReloadAsync();
        await person.SeesItem(TableOfNoord.CaseTitle);

        await person.Talk.Share("Wij kunnen de ontruiming zes weken uitstellen.", "Feit");
        await chair.Talk.Sees("Wij kunnen de ontruiming zes weken uitstellen.");
        await chair.Talk.Share("Dat geeft lucht. Wie belt de familie?", "Mening");
        await person.Page.ReloadAsync();
        await person.Talk.Sees("Dat geeft lucht. Wie belt de familie?");

        await chair.Results.Note("Advies", Advice);
        await person.Page.ReloadAsync();
        await person.Results.Answer(Advice, "Niet akkoord", "Een vast adres duurt langer dan zes weken.");
        await chair.Results.SeesOf(Advice, "1 niet akkoord");
        await chair.Results.SeesOf(Advice, "Een vast adres duurt langer dan zes weken.");

        await person.RaiseHand();
        await chair.SeesOf(DemoPerson.MandateHolder, "hand omhoog");
        await person.Talk.Correct("Wij kunnen de ontruiming zes weken uitstellen.", "Wij stellen de ontruiming zes weken uit.");
        await chair.Talk.Sees("Wij stellen de ontruiming zes weken uit.");
    }
}
