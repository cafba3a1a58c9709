using PokCases.Domain.Access;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>The way every command of the room goes: facts, policy, work, and back to the page or its script.</summary>
internal sealed class SessionCommand(WriteDoor door)
{
    /// <param name="http">The request.</param>
    /// <param name="form">The form with the command's id.</param>
    /// <param name="sessionId">The session, also its stream.</param>
    /// <param name="name">The use case.</param>
    /// <param name="may">The policy's question; refused as not found when the session itself may not be seen.</param>
    /// <param name="work">The change.</param>
    /// <param name="anchor">Where on the page to come back to.</param>
    public Task<IResult> Run(HttpContext http, IFormCollection form, Guid sessionId, string name, Func<SessionFacts, Sight> may, Func<Writing, SessionFacts, Task> work, string anchor = "") =>
        Run(w => SessionFacts.Load(w.Db, w.Caller.Viewer, sessionId, w.Now), http, form, sessionId, name, may, work, anchor);

    /// <summary>The same for what is said: it decides on the session and changes nothing of it, so that a busy table does not load it for every sentence.</summary>
    public Task<IResult> Say(HttpContext http, IFormCollection form, Guid sessionId, string name, Func<SessionFacts, Sight> may, Func<Writing, SessionFacts, Task> work, string anchor) =>
        Run(w => SessionFacts.Read(w, sessionId), http, form, sessionId, name, may, work, anchor);

    /// <summary>The same for work that waits for nothing.</summary>
    public Task<IResult> Run(HttpContext http, IFormCollection form, Guid sessionId, string name, Func<SessionFacts, Sight> may, Action<Writing, SessionFacts> work, string anchor = "") =>
        Run(http, form, sessionId, name, may, (w, facts) =>
        {
            work(w, facts);
            return Task.CompletedTask;
        }, anchor);

    private async Task<IResult> Run(Func<Writing, Task<SessionFacts?>> load, HttpContext http, IFormCollection form, Guid sessionId, string name, Func<SessionFacts, Sight> may, Func<Writing, SessionFacts, Task> work, string anchor)
    {
        var written = await door.Run(http.GetCaller(), form.CommandId(), name, async w =>
        {
            w.For("tafelsessie");
            var facts = await load(w) ?? throw RefusedException.Unknown();
            w.About(sessionId);
            w.Require(facts.MaySeeSession(), mayKnow: false);
            w.Require(may(facts), mayKnow: true);
            await work(w, facts);
        }, http.RequestAborted);
        return CommandResults.Done(http, written, sessionId, $"/sessies/{sessionId}{anchor}");
    }
}
