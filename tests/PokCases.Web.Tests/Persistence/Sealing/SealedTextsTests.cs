using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Persistence.Sealing;
using PokCases.Web.Tests.Infrastructure;
using PokCases.Web.Tests.Retention;

namespace PokCases.Web.Tests.Persistence.Sealing;

/// <summary>Personal texts in a real database: on the page they are read, in the tables and files they are not.</summary>
public abstract class SealedTextsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private readonly string canary = "kanarie" + Guid.NewGuid().ToString("N");

    [Fact]
    public async Task Texts_OfACase_StandOnThePageAndNowhereInTheDatabase()
    {
        var (table, about) = await Planted();

        using var client = await Host.SignIn(table.Participant);
        (await client.Ask($"/casussen/{about.Reference}", "text/html")).ShouldBeOk().Body.ShouldContain(canary);

        (await Canaries.Stored(Host, canary)).ShouldBeEmpty();
        (await Canaries.InFiles(Host, canary)).ShouldBeEmpty();
    }

    /// <remarks>Seen to fail: with <c>outcomes.Text</c> added to what is not sealed.</remarks>
    [Fact]
    public async Task Columns_OfPersonalTables_HoldOnlyWhatIsSealed()
    {
        await Planted();
        await using var db = Host.Reading.Plain();

        foreach (var type in db.Model.GetEntityTypes().Where(t => Classing.ClassOf(t) == DataClass.Personal))
        {
            var texts = type.GetProperties().Where(p => p.ClrType == typeof(string) && !p.IsKey()).Select(p => $"{type.GetTableName()}.{p.GetColumnName()}");
            texts.Except(SealedModel.NotSealed.Keys).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Read_WhenATextWasPutInAnotherRow_ShowsItNowhere()
    {
        var (table, first) = await Planted();
        var second = await table.Introduce();
        await Execute($"""UPDATE "cases" SET "Question" = (SELECT "Question" FROM "cases" WHERE "Reference" = '{first.Reference}') WHERE "Reference" = '{second.Reference}'""");
        using var client = await Host.SignIn(table.Participant);

        var answer = await client.Ask($"/casussen/{second.Reference}", "text/html");

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Body.ShouldNotContain(canary);
    }

    [Fact]
    public async Task Backup_Always_HoldsNoKeyAndNoText()
    {
        var (_, about) = await Planted();
        var folder = TemporaryFolder.Make();
        var file = Path.Combine(folder, "reserve.bak");
        (await ProgramRun.Of(Host.Settings, "backup", file)).ShouldEndWith(0);

        await using var archive = await System.IO.Compression.ZipFile.OpenReadAsync(file, Cancellation);
        var key = Host.Services.GetRequiredService<KeyStore>().Of(about.Id).ShouldHaveSingleItem();
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            await (await entry.OpenAsync(Cancellation)).CopyToAsync(content, Cancellation);
            var bytes = content.ToArray();
            bytes.AsSpan().IndexOf(key.Wrapped).ShouldBe(-1, entry.FullName);
            bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(canary)).ShouldBe(-1, entry.FullName);
        }

        TemporaryFolder.Remove(folder);
    }

    [Fact]
    public async Task Change_OfNothingButASealedText_IsKeptAndNumbered()
    {
        var (table, about) = await Planted();
        var other = canary + "anders";
        await table.Partnership.Do(async w => (await w.Db.Outcomes.SingleAsync(o => o.CaseId == about.Id)).Rephrase(1, other));

        await using var scope = await Host.Reading.Open(Web.Accountability.Caller.Program(), "test", "test", Cancellation);
        (await scope.Db.Outcomes.SingleAsync(o => o.CaseId == about.Id, Cancellation)).Text.ShouldBe(other);
        await scope.Record();
    }

    // A case with a title, a question, a contribution and an outcome that hold the canary.
    private async Task<(TableAtWork Table, CaseAtWork About)> Planted()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Gezin " + canary, question: "Vraag " + canary);
        var session = await table.OpenSession();
        var item = await session.StartCase(about);
        await table.Partnership.Do(w =>
        {
            var by = table.Participant;
            w.Db.Contributions.Add(new Contribution(Guid.CreateVersion7(), session.Id, item, about.Id, by.Id, by.Id, by.OrganisationId, LifeDomain.Housing, Nature.Fact, canary, "", w.Now));
            w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Id, item, about.Id, OutcomeKind.Agreement, canary, null, null, by.Id, w.Now));
        });
        return (table, about);
    }

    private async Task Execute(string sql) => await Host.Door.Keep(async db =>
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(db.Database.CurrentTransaction!);
#pragma warning disable CA2100 // Written in this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Cancellation);
    }, Cancellation);
}
