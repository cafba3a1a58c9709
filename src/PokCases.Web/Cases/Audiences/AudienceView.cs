using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Cases.Audiences;

/// <summary>A contribution with who sees it.</summary>
/// <param name="Contribution">The contribution.</param>
/// <param name="Speaker">Who said it, by name.</param>
/// <param name="Organisation">The organisation it was said for, by name.</param>
/// <param name="Profession">The speaker's.</param>
/// <param name="MayChoose">Whether the viewer said it.</param>
/// <param name="Path">Where the choice is posted.</param>
/// <param name="Back">The page it stands on.</param>
/// <param name="BackText">Key of the words for the way back.</param>
/// <param name="SeesNow">Names of the people at the open item who see it; null outside one.</param>
public sealed record AudienceView(
    Contribution Contribution,
    string Speaker,
    string Organisation,
    Profession Profession,
    bool MayChoose,
    string Path,
    string Back,
    string BackText,
    IReadOnlyList<string>? SeesNow)
{
    /// <summary>The text as this viewer reads it; at a table roles stand in the place of names.</summary>
    public string Text { get; init; } = Contribution.Text;

    public Audience Audience => Contribution.Audience;
}
