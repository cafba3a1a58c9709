namespace PokCases.Web.Live;

/// <summary>What the server says to a page. It carries no content, ever: a page that hears it asks for what it may see.</summary>
public interface ILiveClient
{
    /// <summary>A stream has advanced.</summary>
    /// <param name="stream">The stream's id.</param>
    /// <param name="seq">Its last number; notices are folded, so numbers can be skipped but never go back.</param>
    Task Advanced(Guid stream, long seq);
}
