using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A session of a test: each verb is one change through the writing door that advances its stream.</summary>
internal sealed class SessionAtWork(TableAtWork table, Guid id)
{
    public Guid Id => id;

    public TableAtWork Table => table;

    public Task Open() => Change(s => s.Session.Open(s.Now));

    public Task Close() => Change(s => s.Session.Close(s.Now, table.Chair.Id));

    /// <summary>Puts a case on the agenda.</summary>
    public Task<Guid> AddCase(CaseAtWork about, int minutes = 30, params TemplatePhase[] phases) =>
        Add(ItemKind.Case, about.Id, string.Empty, minutes, phases);

    /// <summary>Puts a topic on the agenda.</summary>
    public Task<Guid> AddTopic(string title = "Wachttijden", int minutes = 15) => Add(ItemKind.Topic, null, title, minutes, []);

    /// <summary>Takes an item up.</summary>
    public Task Start(Guid item) => Change(s => s.Session.Start(item, s.Now));

    /// <summary>Puts a case on the agenda, admits these people (the whole table when none is named) and takes it up.</summary>
    public async Task<Guid> StartCase(CaseAtWork about, params Person[] admitted)
    {
        var item = await AddCase(about);
        await Admit(item, admitted.Length == 0 ? [table.Chair, table.Deputy, table.NoteTaker, table.Participant, table.Other] : admitted);
        await Start(item);
        return item;
    }

    /// <summary>Admits people to an item.</summary>
    public Task Admit(Guid item, params Person[] people) => table.Partnership.Do(w =>
    {
        foreach (var person in people)
        {
            w.Db.Admissions.Add(new ItemAdmission(item, person.Id, table.Chair.Id, needsSecond: false, w.Now));
            w.AdvanceWhole(id, person.Id);
        }

        w.Advance(id, "agenda");
    });

    /// <summary>Marks that people took part in an item while it was open.</summary>
    public Task TakePart(Guid item, params Person[] people) => table.Partnership.Do(async w =>
    {
        foreach (var person in people)
        {
            (await w.Db.Admissions.SingleAsync(a => a.ItemId == item && a.ProfessionalId == person.Id)).TakePart(w.Now);
        }
    });

    /// <summary>People sit down.</summary>
    public Task Arrive(params Person[] people) => table.Partnership.Do(w =>
    {
        foreach (var person in people)
        {
            w.Db.Attendances.Add(new Attendance(id, person.Id, person.OrganisationId, w.Now));
        }

        w.Advance(id, "people");
    });

    /// <summary>A guest or substitute is invited.</summary>
    public Task Invite(Person person, Guid? item = null) => table.Partnership.Do(w =>
    {
        w.Db.Invitations.Add(new SessionInvitation(Guid.CreateVersion7(), id, person.Id, item, null));
        w.Advance(id, "people");
    });

    /// <summary>Somebody shares a contribution in an item.</summary>
    public async Task<Guid> Share(Guid item, Person by, string text, Guid? caseId = null, Nature nature = Nature.Fact)
    {
        var contribution = Guid.CreateVersion7();
        await table.Partnership.Do(async w =>
        {
            var about = caseId ?? (await w.Db.AgendaItems.SingleAsync(i => i.Id == item)).CaseId;
            w.Db.Contributions.Add(new Contribution(contribution, id, item, about, by.Id, by.Id, by.OrganisationId, LifeDomain.Housing, nature, text, string.Empty, w.Now));
            w.Advance(id, $"contribution:{contribution}");
        });
        return contribution;
    }

    /// <summary>The number its stream stands at.</summary>
    public async Task<long> Seq()
    {
        await using var db = table.Host.Reading.Plain();
        return await db.Streams.Where(s => s.Id == id).Select(s => s.Seq).SingleOrDefaultAsync();
    }

    /// <summary>The number once nobody is marked as away any more: people without a page fall away by themselves when time goes by.</summary>
    public async Task<long> SeqAtRest()
    {
        for (var i = 0; i < 100; i++)
        {
            await using var db = table.Host.Reading.Plain();
            var now = table.Host.Time.GetUtcNow();
            if (!await db.Attendances.AnyAsync(a => a.SessionId == id && a.IsConnected && a.LeftAt == null && a.LastSeenAt < now.AddSeconds(-60)))
            {
                break;
            }

            await Task.Delay(100);
        }

        return await Seq();
    }

    /// <summary>Changes the session by one of its own verbs.</summary>
    public Task Change(Action<(Session Session, DateTimeOffset Now)> verb, params string[] elements) => table.Partnership.Do(async w =>
    {
        verb((await Load(w), w.Now));
        w.Advance(id, elements.Length == 0 ? ["session", "agenda"] : elements);
    });

    private async Task<Guid> Add(ItemKind kind, Guid? caseId, string title, int minutes, TemplatePhase[] phases)
    {
        var item = Guid.CreateVersion7();
        await table.Partnership.Do(async w =>
        {
            (await Load(w)).Add(new AgendaItem(item, id, kind, caseId, title, minutes, table.Participant.Id, accepted: true, phases));
            w.Advance(id, "agenda");
        });
        return item;
    }

    private Task<Session> Load(Writing w) => w.Db.Sessions.Include(s => s.Items).SingleAsync(s => s.Id == id);
}
