using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions;

/// <summary>A session with a case item open, to which everybody at the table is admitted but debt help.</summary>
internal sealed record OpenItem(SessionAtWork Session, Guid Item, CaseAtWork Case)
{
    public TableAtWork Table => Session.Table;

    public string Path => $"/sessies/{Session.Id}";

    public string ItemPath => $"{Path}/punten/{Item}";

    /// <summary>The case was closed from its own page, with nothing else ended.</summary>
    public Task CloseCase() => Table.Partnership.Do(async w => (await w.Db.Cases.SingleAsync(c => c.Id == Case.Id)).Close(OpenMatters.None));

    public static async Task<OpenItem> Make(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        var @case = await table.Introduce(title: $"Casus {Guid.NewGuid():N}", question: $"Vraag {Guid.NewGuid():N}");
        var item = await session.StartCase(@case, table.Chair, table.Deputy, table.NoteTaker, table.Participant);
        return new OpenItem(session, item, @case);
    }
}
