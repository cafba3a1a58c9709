using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Web.Persistence;
using PokCases.Web.Sharing.Deciding;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

/// <summary>A case on which three organisations work, each with contributions and documents of its own, and a register of grounds.</summary>
internal sealed record SharingAtWork(TableAtWork Table, CaseAtWork About)
{
    /// <summary>Of debt help: gives in these tests.</summary>
    public Person Giver => Table.Other;

    /// <summary>Of the housing corporation: leads the case, and receives.</summary>
    public Person Receiver => Table.Participant;

    /// <summary>Of the neighbourhood team: works on the case, and neither gives nor receives.</summary>
    public Person Third => Table.Deputy;

    public string Path => $"/casussen/{About.Reference}";

    public Guid Ground { get; private init; }

    public Guid HealthGround { get; private init; }

    public static async Task<SharingAtWork> Make(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var made = new SharingAtWork(table, await table.Introduce()) { Ground = Guid.CreateVersion7(), HealthGround = Guid.CreateVersion7() };
        await table.Partnership.Do(w =>
        {
            foreach (var person in new[] { made.Giver, made.Third })
            {
                w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), made.About.Id, person.Id, "", made.Receiver.Id, w.Now, null));
            }

            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            w.Db.LegalGrounds.Add(new LegalGround(made.Ground, table.Id, new LegalGroundText("Eerste grond", "art. 1", "Wet", "Alles", LegalGroundKind.SectorLaw, today.AddYears(-1), null, false), table.Chair.Id, w.Now));
            w.Db.LegalGrounds.Add(new LegalGround(made.HealthGround, table.Id, new LegalGroundText("Tweede grond", "art. 9", "Wet", "Gezondheid", LegalGroundKind.Health, today.AddYears(-1), null, false), table.Chair.Id, w.Now));
        });
        return made;
    }

    /// <summary>Somebody says something for the own organisation.</summary>
    public async Task<Guid> Say(Person by, string text, LifeDomain? domain)
    {
        var id = Guid.CreateVersion7();
        await Table.Partnership.Do(w =>
        {
            w.Db.Contributions.Add(new Contribution(id, Guid.CreateVersion7(), Guid.CreateVersion7(), About.Id, by.Id, by.Id, by.OrganisationId, domain, Nature.Fact, text, "", w.Now));
            w.Advance(About.Id, "contributions");
        });
        return id;
    }

    /// <summary>Somebody adds a document for the own organisation.</summary>
    public async Task<Guid> Bring(Person by, string name, string content = "inhoud")
    {
        var id = Guid.CreateVersion7();
        var bytes = System.Text.Encoding.UTF8.GetBytes(content);
        var storedAs = await Table.Host.Services.GetRequiredService<DocumentFolder>().Store(About.Id, bytes, TestContext.Current.CancellationToken);
        await Table.Partnership.Do(w =>
        {
            w.Db.Documents.Add(new CaseDocument(id, About.Id, by.OrganisationId, by.Id, name, DocumentKind.Text, bytes.Length, new string('0', 64), storedAs, w.Now));
            w.Advance(About.Id, "documents");
        });
        return id;
    }

    /// <summary>What is filled in for a decision that lacks nothing.</summary>
    public SharingText Text(SharedSelection selection, DateOnly? lastDay = null) => new(
        Receiver.OrganisationId,
        null,
        "Uitzetting voorkomen",
        "Doel-van-het-delen",
        selection,
        "Zonder deze gegevens lukt het niet",
        "Een gesprek was niet genoeg",
        new SharingGrounds(Ground, false, null, false, null, null),
        new Informing(true, Today, "In een gesprek", "", null),
        lastDay ?? Today.AddDays(30));

    public DateOnly Today => DateOnly.FromDateTime(Table.Host.Time.GetUtcNow().UtcDateTime);

    /// <summary>A decision that was taken, as the page does it.</summary>
    public async Task<Guid> Decide(SharedSelection selection, Func<SharingText, SharingText>? otherwise = null, Person? by = null, TimeSpan? endsIn = null)
    {
        var (id, decider) = (Guid.CreateVersion7(), by ?? Giver);
        await Table.Partnership.Do(async w =>
        {
            var text = Text(selection);
            text = otherwise?.Invoke(text) ?? text;
            var decision = new SharingDecision(id, About.Id, decider.OrganisationId, text, decider.Id, w.Now);
            var endsAt = endsIn is { } soon ? w.Now + soon : new DateTimeOffset(text.LastDay!.Value.AddDays(1), TimeOnly.MinValue, TimeSpan.Zero);
            var grounds = await w.Db.LegalGrounds.Where(g => g.TableId == Table.Id).ToListAsync();
            var consents = await w.Db.Consents.Where(c => c.CaseId == About.Id).ToListAsync();
            decision.Decide(1, decider.Id, decider.OrganisationId, new SharingFacts(grounds, consents, true, Today), endsAt, w.Now);
            w.Db.SharingDecisions.Add(decision);
            w.Due(EndSharing.Ends, id, endsAt);
            w.Advance(About.Id, "sharing");
        });
        return id;
    }

    /// <summary>The form of a decision that lacks nothing, filled in as on the page.</summary>
    public (string Name, string Value)[] Form(params (string Name, string Value)[] changes)
    {
        (string Name, string Value)[] whole =
        [
            ("ontvanger", $"{Receiver.OrganisationId}"), ("taak", "Uitzetting voorkomen"), ("doel", "Regeling treffen"),
            ("bijdragen", "true"), ("gebieden", "kies"), ("leefgebied", "Money"), ("documenten", "None"),
            ("noodzaak", "Zonder lukt het niet"), ("lichter", "Een gesprek was niet genoeg"),
            ("grondslag", $"{Ground}"), ("gezondheid", "nee"), ("strafrecht", "nee"),
            ("weet-het", "ja"), ("wanneer", $"{Today:yyyy-MM-dd}"), ("hoe", "In een gesprek"),
            ("tot", $"{Today.AddDays(30):yyyy-MM-dd}"), ("doe", "besluiten"),
        ];
        return [.. whole.Where(f => !changes.Any(c => c.Name == f.Name)), .. changes];
    }
}
