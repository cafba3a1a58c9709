namespace PokCases.Domain.Sharing;

/// <summary>The grounds that a sharing decision names, each as a version in the table's register.</summary>
/// <param name="GroundId">The first one; null while not chosen.</param>
/// <param name="HoldsHealth">Whether there is health data in what is shared; null while that wasn't answered.</param>
/// <param name="HealthGroundId">The second ground for it (art. 9 AVG, UAVG).</param>
/// <param name="HoldsCriminal">Whether there is criminal data in it; null while that wasn't answered.</param>
/// <param name="CriminalGroundId">The second ground for it (art. 10 AVG, UAVG).</param>
/// <param name="ConsentId">A consent it refers to: as ground, only as the last option, or as release from professional secrecy.</param>
public sealed record SharingGrounds(Guid? GroundId, bool? HoldsHealth, Guid? HealthGroundId, bool? HoldsCriminal, Guid? CriminalGroundId, Guid? ConsentId)
{
    /// <summary>Nothing filled in.</summary>
    public static readonly SharingGrounds None = new(null, null, null, null, null, null);
}
