namespace PokCases.Domain.Sharing;

/// <summary>Whether the person was told that data is shared, as the law asks per disclosure.</summary>
/// <param name="IsInformed">Told or not; null while that wasn't answered.</param>
/// <param name="On">The day it was told.</param>
/// <param name="How">How it was told.</param>
/// <param name="WhyNot">Why not, when it wasn't.</param>
/// <param name="LookAgainOn">The day to look again whether it can be told.</param>
public sealed record Informing(bool? IsInformed, DateOnly? On, string How, string WhyNot, DateOnly? LookAgainOn)
{
    /// <summary>Not answered.</summary>
    public static readonly Informing Unknown = new(null, null, "", "", null);

    /// <summary>What is missing in the answer, to be complete today.</summary>
    public IEnumerable<SharingGap> Gaps(DateOnly today)
    {
        if (IsInformed is not { } told)
        {
            yield return SharingGap.Informed;
        }
        else if (told)
        {
            if (On is not { } on || on > today)
            {
                yield return SharingGap.InformedOn;
            }

            if (string.IsNullOrWhiteSpace(How))
            {
                yield return SharingGap.InformedHow;
            }
        }
        else
        {
            if (string.IsNullOrWhiteSpace(WhyNot))
            {
                yield return SharingGap.NotInformedWhy;
            }

            if (LookAgainOn is not { } again || again <= today)
            {
                yield return SharingGap.LookAgainOn;
            }
        }
    }
}
