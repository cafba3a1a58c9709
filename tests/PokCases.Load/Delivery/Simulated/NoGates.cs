using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>Nobody keeps presence here.</summary>
internal sealed class NoGates : IServiceProvider
{
    public object? GetService(Type serviceType) => serviceType == typeof(IEnumerable<IStreamGate>) ? Array.Empty<IStreamGate>() : null;
}
