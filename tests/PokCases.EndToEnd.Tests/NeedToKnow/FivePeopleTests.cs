using System.Text.RegularExpressions;
using PokCases.EndToEnd.Tests.AtTheTable;
using PokCases.EndToEnd.Tests.Infrastructure;
using PokCases.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace PokCases.EndToEnd.Tests.NeedToKnow;

/// <summary>Five people and one item: each sees what design §2.5 says, before, during and after it.</summary>
public sealed class FivePeopleTests(Browser browser) : AtTheTableTest(browser)
{
    // Written by hand from design §2.5, not from the policy. "yes": it can be read on a page of the session or of the
    // case; "no": it stands nowhere in what the browser holds, hidden parts included. "own" is what the own organisation
    // said, "other" what other organisations said, "shared" what debt help shared with the neighbourhood team by a decision.
    // Before the item, it is what was said and agreed a fortnight ago.
    private const string Oracle = """
        who         when    question own other shared outcome name case
        chair       before  no       no  no    no     no      no   no
        chair       during  yes      yes yes   no     yes     no   no
        chair       after   no       no  no    no     yes     no   no
        lead        before  yes      yes no    yes    yes     yes  yes
        lead        during  yes      yes yes   yes    yes     yes  yes
        lead        after   yes      yes no    yes    yes     yes  yes
        participant before  no       no  no    no     no      no   no
        participant during  yes      yes yes   no     yes     no   no
        participant after   no       no  no    no     yes     no   no
        waiting     before  no       no  no    no     no      no   no
        waiting     during  no       no  no    no     no      no   no
        waiting     after   no       no  no    no     no      no   no
        coordinator before  no       no  no    no     no      no   no
        coordinator during  no       no  no    no     no      no   no
        coordinator after   no       no  no    no     no      no   no
        """;

    private const string Question = "Ik wil met mijn zoon in ons huis blijven";
    private const string FromMunicipality = "De brief van vrijdag is bij ons niet bekend.";
    private const string FromTeam = "heeft de sleutel van de brievenbus.";
    private const string FromHousing = "Het vonnis ligt nog niet bij de deurwaarder.";
    private const string SharedByDecision = "Bij ons is ze vorig jaar gestart en na één gesprek niet meer gekomen.";
    private const string Agreed = "Het wijkteam haalt de post op woensdag op.";

    // Whole words: the grandmother's name, and not the end of another word.
    private static readonly Regex _name = new(@"\bRiet", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string> _beforeBy = new()
    {
        ["vlierhoven"] = "Volgens hem loopt er ook nog een verrekening",
        ["wijkteam"] = "Drie keer aan de deur geweest",
        ["anker"] = "Vonnis is er sinds vorige week",
    };

    private static readonly Dictionary<string, string> _nowBy = new()
    {
        ["vlierhoven"] = FromMunicipality,
        ["wijkteam"] = FromTeam,
        ["anker"] = FromHousing,
    };

    // Mental health said nothing of this case, so it has no own: what it may not see is all of it.
    private static readonly Dictionary<string, string> _organisationOf = new()
    {
        ["chair"] = "vlierhoven",
        ["lead"] = "wijkteam",
        ["participant"] = "anker",
        ["waiting"] = "ggz",
        ["coordinator"] = "vlierhoven",
    };

    private readonly List<string> _wrong = [];
    private Dictionary<string, Seat> _seats = [];

    [Fact]
    public async Task Item_BeforeDuringAndAfter_ShowsEachOfFivePeopleWhatTheOracleSays()
    {
        var chair = await Table.OpenSession();
        _seats = new()
        {
            ["chair"] = chair,
            ["lead"] = await Table.SitDown(DemoPerson.CaseLead),
            ["participant"] = await Table.SitDown(DemoPerson.MandateHolder),
            ["waiting"] = await Table.SitDown(DemoPerson.NotAdmitted),
            ["coordinator"] = await Table.Arrive(DemoPerson.Coordinator),
        };
        await HoldAgainst("before", "Wij bellen mevrouw niet zelf.", _beforeBy);

        await TalkAboutIt(chair);
        await HoldAgainst("during", Agreed, _nowBy);
        await AtTheTableRolesStandForNames();

        await chair.Lead.FinishItem();
        foreach (var seat in _seats.Where(s => s.Key != "coordinator").Select(s => s.Value))
        {
            await seat.SeesItem("Tussen twee punten");
        }

        await HoldAgainst("after", Agreed, _nowBy);
        _wrong.ShouldBeEmpty(string.Join(Environment.NewLine, _wrong));
        await TheCoordinatorSeesReferencesAndFigures();
    }

    private async Task TalkAboutIt(Seat chair)
    {
        await chair.Lead.TakeNextStep(TableOfNoord.ToCase);
        await _seats["waiting"].SeesItem("Wachtruimte");
        var lead = _seats["lead"];
        await lead.SeesItem(TableOfNoord.CaseTitle);
        await lead.Talk.Write($"Riet {FromTeam}");
        await lead.Talk.Send();
        await _seats["participant"].SeesItem(TableOfNoord.CaseTitle);
        await _seats["participant"].Talk.Share(FromHousing);
        await chair.Talk.Share(FromMunicipality);
        await chair.Results.Note("Afspraak", Agreed);
        foreach (var seat in (Seat[])[chair, lead, _seats["participant"]])
        {
            await seat.Talk.Sees(FromTeam);
            await seat.Talk.Sees(FromHousing);
            await seat.Talk.Sees(FromMunicipality);
            await seat.Results.Sees(Agreed);
        }
    }

    // Decision 0023: everybody at the table reads roles, the case team too.
    private async Task AtTheTableRolesStandForNames()
    {
        var lead = _seats["lead"];
        await Expect(lead.Talk.Shared(FromTeam)).ToContainTextAsync($"Oma {FromTeam}");
        _name.IsMatch((await lead.At(TableOfNoord.SessionPath)).Text).ShouldBeFalse("The case lead reads a name at the table.");
    }

    private async Task TheCoordinatorSeesReferencesAndFigures()
    {
        foreach (var path in (string[])["/casussen", $"/tafels/{DemoIds.Table("noord")}/bord"])
        {
            var looked = await _seats["coordinator"].At(path);
            looked.Text.ShouldContain(DemoCase.Reference("DB", 14), customMessage: path);
            looked.Html.ShouldNotContain(Question, customMessage: path);
            looked.Html.ShouldNotContain(TableOfNoord.CaseTitle, customMessage: path);
        }
    }

    private async Task HoldAgainst(string moment, string outcome, Dictionary<string, string> said)
    {
        foreach (var (who, seat) in _seats)
        {
            var expected = Row(who, moment);
            var onCase = await seat.At(Looking.Case);
            Looked[] all =
            [
                await seat.Page.Read(),
                await seat.At(TableOfNoord.SessionPath),
                await seat.At($"{TableOfNoord.SessionPath}/verslag"),
                onCase,
                await seat.At($"{Looking.Case}/huishouden"),
            ];
            var own = said.Where(s => s.Key == _organisationOf[who]).Select(s => s.Value).ToArray();
            var other = said.Where(s => s.Key != _organisationOf[who]).Select(s => s.Value).ToArray();
            Hold(expected[0], "question", [Question]);
            Hold(expected[1], "own contribution", own);
            Hold(expected[2], "another organisation's contribution", other);
            Hold(expected[3], "contribution shared by decision", [SharedByDecision]);
            Hold(expected[4], "outcome", [outcome]);
            Judge(expected[5], "household name", expected[5] ? all.Any(l => _name.IsMatch(l.Text)) : all.Any(l => _name.IsMatch(l.Html)));
            Judge(expected[6], "case page", onCase.Status == 200);

            void Hold(bool expects, string what, string[] texts)
            {
                foreach (var text in texts)
                {
                    Judge(expects, $"{what} '{text}'", all.Any(l => (expects ? l.Text : l.Html).Contains(text, StringComparison.Ordinal)));
                }
            }

            void Judge(bool expects, string what, bool sees)
            {
                if (sees != expects)
                {
                    _wrong.Add($"{who}, {moment} the item, {(sees ? "sees" : "does not see")}: {what}");
                }
            }
        }
    }

    private static bool[] Row(string who, string moment)
    {
        var row = Oracle.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Single(cells => cells[0] == who && cells[1] == moment);
        row.Length.ShouldBe(9);
        return [.. row[2..].Select(cell => cell switch { "yes" => true, "no" => false, _ => throw new InvalidOperationException($"The oracle says '{cell}'.") })];
    }
}
