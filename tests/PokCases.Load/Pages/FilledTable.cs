using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Load.Commands;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Load.Pages;

/// <summary>A table at work with so many rows of everything that pages list.</summary>
internal sealed class FilledTable : IDisposable
{
    private const int People = 8;

    private FilledTable(DataOnDisk data, SessionInProgress session, Guid table, string reference)
    {
        (Data, Session) = (data, session);
        Pages =
        [
            new("my day", "mijn-dag"),
            new("tables", "tafels"),
            new("table", $"tafels/{table}"),
            new("cases", "casussen"),
            new("case", $"casussen/{reference}", ForChair: true),
            new("session", $"sessies/{session.Session}"),
            new("planning", $"sessies/{session.Session}/plannen", ForChair: true),
            new("minutes", $"sessies/{session.Session}/verslag"),
            new("big screen", $"sessies/{session.Session}/groot-scherm"),
        ];
    }

    public DataOnDisk Data { get; }

    public SessionInProgress Session { get; }

    public IReadOnlyList<MeasuredPage> Pages { get; }

    /// <summary>Who may open a page; several where they may, since one person's requests are worked on a few at a time.</summary>
    public IReadOnlyList<PreparedPerson> ReadersOf(MeasuredPage page) => [.. Session.Members.Take(page.ForChair ? 1 : People).Select(m => m.Person)];

    public static async Task<FilledTable> With(int rows, CancellationToken cancellation)
    {
        var data = new DataOnDisk();
        try
        {
            var session = await SessionInProgress.On(data, People, cancellation);
            var (table, reference) = await Fill(data, session, rows);
            return new FilledTable(data, session, table, reference);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Session.Dispose();
        Data.Dispose();
    }

    private static async Task<(Guid Table, string Reference)> Fill(DataOnDisk data, SessionInProgress session, int rows)
    {
        await using var program = await InProcess.On(data, writing: true);
        var written = await program.Door.Run(Caller.Program(), Guid.CreateVersion7(), "FillLoad", async w =>
        {
            var item = await w.Db.AgendaItems.SingleAsync(i => i.Id == session.Item);
            var about = await w.Db.Cases.SingleAsync(c => c.Id == item.CaseId);
            var chair = await w.Db.Professionals.SingleAsync(p => p.Id == session.Members[0].Person.Id);
            for (var row = 0; row < rows; row++)
            {
                Add(w, session, about, chair, row);
            }

            w.Advance(session.Session, "session");
            return (about.TableId, about.Reference);
        });
        return written.Answer;
    }

    private static void Add(Writing w, SessionInProgress session, Case about, Professional chair, int row)
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var starts = w.Now.AddDays(row + 1);
        w.Db.Cases.Add(new Case(Guid.CreateVersion7(), Case.MakeReference("LM", today.Year, row + 2), about.TableId, $"Casus {row}", "Hoe komt de toeslag op orde?", about.MunicipalityId, chair.Id, chair.OrganisationId, w.Now));
        w.Db.Sessions.Add(new Session(Guid.CreateVersion7(), about.TableId, row + 2, starts, starts.AddHours(2), "Stadskantoor", chair.Id));
        w.Db.Contributions.Add(new Contribution(Guid.CreateVersion7(), session.Session, session.Item, about.Id, chair.Id, chair.Id, chair.OrganisationId, null, Nature.Fact, $"Er is een brief gekomen ({row}).", string.Empty, w.Now));
        w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), about.TableId, session.Session, session.Item, about.Id, $"Bellen met de verhuurder ({row})", chair.Id, chair.OrganisationId, today.AddDays(row), chair.Id, w.Now));
        w.Db.Outcomes.Add(new Outcome(Guid.CreateVersion7(), session.Session, session.Item, about.Id, OutcomeKind.Decision, $"Uitstel van betaling ({row})", chair.OrganisationId, chair.Id, chair.Id, w.Now));
    }
}
