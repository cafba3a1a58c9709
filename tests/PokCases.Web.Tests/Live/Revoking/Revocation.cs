using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>Somebody who sees something, and what takes that away.</summary>
/// <param name="Reader">The browser of who sees it.</param>
/// <param name="Stream">What the open page watches.</param>
/// <param name="Page">The page that shows it.</param>
/// <param name="Secret">What stands on that page and nowhere else.</param>
/// <param name="Actor">The browser of who takes it away.</param>
/// <param name="Path">The command that does.</param>
/// <param name="Fields">What goes along.</param>
internal sealed record Revocation(WebClient Reader, Guid Stream, string Page, string Secret, WebClient Actor, string Path, params (string Name, string Value)[] Fields) : IDisposable
{
    /// <summary>Does it; returns when the server has acknowledged it.</summary>
    public async Task TakeAway()
    {
        var answer = await Actor.PostJson(Path, Fields);
        ((int)answer.Status).ShouldBeLessThan(400, answer.ToString());
        answer.Location.ShouldNotContain("overdragen");
    }

    public void Dispose()
    {
        Reader.Dispose();
        Actor.Dispose();
    }
}
