using PokCases.Domain.HelpMap;
using PokCases.Web.Cases;

namespace PokCases.Web.HelpMap;

/// <summary>The list of what is on the map.</summary>
/// <param name="Filter">What was looked for.</param>
/// <param name="Part">What was found.</param>
/// <param name="Themes">Themes to choose from.</param>
/// <param name="Neighbourhoods">Neighbourhoods to choose from.</param>
/// <param name="MayAdd">Whether the viewer may put an organisation on the map.</param>
/// <param name="OwnProviderId">The viewer's own organisation on the map; null when it is not there.</param>
/// <param name="IsCoordinator">Whether the viewer keeps the whole map.</param>
public sealed record MapListView(MapFilter Filter, ListPart<MapListView.Row> Part, IReadOnlyList<string> Themes, IReadOnlyList<string> Neighbourhoods, bool MayAdd, Guid? OwnProviderId, bool IsCoordinator)
{
    /// <summary>One offer.</summary>
    public sealed record Row(Guid Id, string Name, string Provider, string What, string WaitingTime, IReadOnlyList<string> Neighbourhoods, CapacitySign? Capacity, DateOnly? CapacityOn, bool IsStale);
}
