using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Load.Commands;

/// <summary>Ours: a command through the writing door, with its id remembered, its number and its entry in the log.</summary>
internal sealed class DoorWriter(InProcess program, Guid session) : IWriter
{
    private static readonly Caller _caller = Caller.Program("4bf92f3577b34da6a3ce929d0e0e4736");

    public static async Task<DoorWriter> On(Servers.DataOnDisk data, Guid session) => new(await InProcess.On(data, writing: true), session);

    public Task Write() => program.Door.Run(_caller, Guid.NewGuid(), "ShareContribution", w =>
    {
        var contribution = Note.Contribution(session, w.Now);
        w.For("tafelsessie");
        w.About(session);
        w.Db.Contributions.Add(contribution);
        w.Advance(session, $"bijdrage-{contribution.Id}");
        return Task.CompletedTask;
    });

    /// <summary>Something happens in the session that leaves nothing on its page.</summary>
    public Task Happen() => program.Door.Run(_caller, Guid.NewGuid(), "RaiseHand", w =>
    {
        w.For("tafelsessie");
        w.About(session);
        w.Advance(session, "handen");
        return Task.CompletedTask;
    });

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
