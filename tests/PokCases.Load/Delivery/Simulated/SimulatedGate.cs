using PokCases.Web.Accountability;
using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>Everybody here may know the stream. Reading takes time, before and after the number is seen.</summary>
internal sealed class SimulatedGate(World world) : IStreamGate
{
    public async Task<long?> SeqFor(Caller caller, Guid stream)
    {
        await Task.Delay(world.Chance.UpTo(World.SlowestRead), world.Time);
        var seq = world.Truth.Seq;
        await Task.Delay(world.Chance.UpTo(World.SlowestRead), world.Time);
        return seq;
    }
}
