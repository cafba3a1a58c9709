using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Verbs;

/// <summary><c>import cases</c>, on the built program.</summary>
public sealed class ImportCasesTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    private const string Header = "Tafel;Referentie;Titel;Vraag;Gemeente;Inbrenger;Regisseur;Fase;Datum";

    [Fact]
    public async Task Import_WhenDryRun_ShowsEveryRowsFateAndWritesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var good = Row(table, "", "Gezin met huurschuld");

        var run = await Run(table, "--dry-run", good, Row(table, "", "") + "x");

        run.ShouldEndWith(1);
        run.Output.ShouldContain($"Regel 2: nieuw, wordt {table.Prefix}-2024-001.");
        run.Output.ShouldContain("Regel 3: kan niet worden ingelezen. titel: De titel ontbreekt of is langer dan 120 tekens.");
        run.LastLine.ShouldBe("Er is niets geschreven: dit was een proef. 1 nieuw, 0 bestaan al, 1 fout.");
        (await CasesOf(table)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_WhenOneRowIsWrong_WritesNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();

        var run = await Run(table, null, Row(table, "", "Goed"), $"{table.Prefix};;Titel;Vraag;Nergenshuizen;niemand@voorbeeld.nl;;zweeft;32-1-2024");

        run.ShouldEndWith(1).LastLine.ShouldBe("Er is niets geschreven: 1 regels kunnen niet worden ingelezen. Verbeter ze en probeer het opnieuw.");
        run.Output.ShouldContain("gemeente: De gemeente ‘Nergenshuizen’ doet niet mee. inbrenger: Er is niemand met het e-mailadres ‘niemand@voorbeeld.nl’. fase: De fase ‘zweeft’ is onbekend. datum: ‘32-1-2024’ is geen datum");
        (await CasesOf(table)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_WhenAllRowsAreGood_TheSameReferenceAgainIsNotDoubled()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var given = Row(table, $"{table.Prefix}-2024-007", "Met kenmerk");

        var first = await Run(table, null, given, Row(table, "", "Zonder kenmerk"));
        var again = await Run(table, null, given);

        first.ShouldEndWith(0).LastLine.ShouldBe("2 casussen zijn ingelezen, 0 bestonden al.");
        again.ShouldEndWith(0).LastLine.ShouldBe("0 casussen zijn ingelezen, 1 bestonden al.");
        var cases = await CasesOf(table);
        cases.Select(c => c.Reference).ShouldBe([$"{table.Prefix}-2024-007", $"{table.Prefix}-2024-008"]);
        cases.ShouldAllBe(c => c.Stage == CaseStage.Closed && c.IntroducerId == table.Participant.Id && c.CaseLeadId == table.Other.Id);
        (await ProgramRun.Of(Host.Settings, "audit", "verify")).ShouldEndWith(0);
    }

    [Fact]
    public async Task Import_WhenTheSameFileComesAgain_AddsNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var row = Row(table, "", "Zonder kenmerk");
        (await Run(table, null, row)).ShouldEndWith(0);

        (await Run(table, null, row)).ShouldEndWith(0).LastLine.ShouldBe("0 casussen zijn ingelezen, 1 bestonden al.");

        (await CasesOf(table)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Import_OfARowWithoutReference_KeepsNothingThatItsTextGivesByItself()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var text = string.Join('\u001f', table.Prefix.ToUpperInvariant(), "Te raden", "Hoe; houden wij ons huis?", "GEMEENTE WATERVEEN", table.Participant.Email.ToUpperInvariant(), "31-1-2024", "0");

        (await Run(table, null, Row(table, "", "Te raden"))).ShouldEndWith(0);

        var about = (await CasesOf(table)).ShouldHaveSingleItem();
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var mark = await scope.Db.ImportedRows.Where(r => r.CaseId == about.Id).Select(r => r.Mark).SingleAsync(Cancellation);
        await scope.Record();
        mark.Length.ShouldBe(64);
        mark.ShouldNotBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))));
    }

    [Fact]
    public async Task Import_Of2000RowsTwice_Yields2000Cases()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        string[] rows = [.. Enumerable.Range(1, 2000).Select(i => Row(table, i % 2 == 0 ? $"{table.Prefix}-2023-{i:000}" : "", $"Casus {i}"))];

        var first = await Run(table, null, rows);
        var again = await Run(table, null, rows);

        first.ShouldEndWith(0).LastLine.ShouldBe("2000 casussen zijn ingelezen, 0 bestonden al.");
        again.ShouldEndWith(0).LastLine.ShouldBe("0 casussen zijn ingelezen, 2000 bestonden al.");
        (await CasesOf(table)).Select(c => c.Reference).Distinct().Count().ShouldBe(2000);
    }

    [Fact]
    public async Task Import_WithWhatLooksLikeAPerson_WarnsByRowAndColumnAndStopsNothing()
    {
        var table = await Host.NewPartnership().BreakthroughTable();

        var run = await Run(table, null, Row(table, "", "Goed"), Row(table, "", "Zoek 111222333 op"));

        run.ShouldEndWith(0).LastLine.ShouldBe("2 casussen zijn ingelezen, 0 bestonden al.");
        run.Output.ShouldContain("Regel 3: kijk dit na. titel: Hier staat een getal dat op een BSN lijkt.");
        run.Output.ShouldNotContain("Regel 2: kijk dit na.");
    }

    [Fact]
    public async Task Import_With37Faults_NamesAll37ByRowAndColumn()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var (rows, expected) = Cases.Faulty.Rows(table);

        var run = await Run(table, "--dry-run", [.. rows]);

        run.ShouldEndWith(1);
        expected.Count.ShouldBe(37);
        foreach (var (line, column) in expected)
        {
            run.Output.ShouldMatch($"(?m)^Regel {line}: kan niet worden ingelezen\\..*\\b{column}: ");
        }

        (await CasesOf(table)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_WhileServerRuns_Refuses()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Header, Cancellation);

        (await ProgramRun.Of(Host.Settings, "import", "cases", file)).ShouldEndWith(1).LastLine.ShouldStartWith("Er is niets gedaan: de server draait.");

        File.Delete(file);
    }

    [Fact]
    public async Task Import_WhenColumnsAreMissing_NamesThem()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "tafel,titel\nDB,Iets", Cancellation);
        await Host.Stop();

        var run = await ProgramRun.Of(Host.Settings, "import", "cases", file);

        await Host.Start();
        run.ShouldEndWith(1).LastLine.ShouldBe("Er is niets gedaan: in de eerste regel ontbreken de kolommen vraag, gemeente, inbrenger, fase, datum.");
        File.Delete(file);
        (await CasesOf(table)).ShouldBeEmpty();
    }

    private static string Row(TableAtWork table, string reference, string title) =>
        $"{table.Prefix};{reference};{title};\"Hoe; houden wij ons huis?\";Gemeente Waterveen;{table.Participant.Email};{table.Other.Email};Afgesloten;31-1-2024";

    private async Task<ProgramRun> Run(TableAtWork table, string? option, params string[] rows)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, [Header, .. rows], Cancellation);
        await Host.Stop();
        var run = await ProgramRun.Of(Host.Settings, ["import", "cases", file, .. option is null ? Array.Empty<string>() : [option]]);
        await Host.Start();
        File.Delete(file);
        return run;
    }

    private async Task<List<Domain.Cases.Case>> CasesOf(TableAtWork table)
    {
        await using var scope = await Host.Reading.Open(Caller.Program(), "test", "test", Cancellation);
        var cases = await scope.Db.Cases.Where(c => c.TableId == table.Id).OrderBy(c => c.Reference).ToListAsync(Cancellation);
        await scope.Record();
        return cases;
    }
}
