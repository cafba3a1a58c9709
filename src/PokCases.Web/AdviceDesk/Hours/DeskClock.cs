using Microsoft.Extensions.Options;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>Local times of this installation's desk.</summary>
internal sealed class DeskClock(IOptions<LookOptions> look, IOptions<ConsultingHoursOptions> options, TimeProvider clock)
{
    public DeskTime Time { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(look.Value.TimeZone), options.Value.ReadEvening() ?? DeskTime.UsualEvening);

    /// <summary>Whether it is evening now.</summary>
    public bool IsEvening => Time.TimeOf(clock.GetUtcNow()) >= Time.EveningFrom;
}
