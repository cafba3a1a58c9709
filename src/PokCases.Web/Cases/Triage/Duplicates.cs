namespace PokCases.Web.Cases.Triage;

/// <summary>Cases that may be about the same thing, as far as the person who asks may know of them.</summary>
/// <param name="Known">Those that this person sees anyway.</param>
/// <param name="AskTheChair">Whether there may be more: never how many, nor where.</param>
public sealed record Duplicates(IReadOnlyList<Duplicates.Like> Known, bool AskTheChair)
{
    public static readonly Duplicates None = new([], false);

    public bool Any => Known.Count > 0 || AskTheChair;

    public sealed record Like(string Reference, string Title, string Href);
}
