using System.Text;
using PokCases.Domain.AdviceDesk.Hours;

namespace PokCases.Domain.Tests.AdviceDesk.Hours;

public sealed class CalendarTextTests
{
    [Fact]
    public void Write_LongAndStrangeTexts_AreFoldedAndEscaped()
    {
        var starts = new DateTimeOffset(2026, 3, 10, 17, 0, 0, TimeSpan.Zero);
        var summary = string.Concat(Enumerable.Repeat("Spreekuur é🏠; samen, met \\ de notaris ", 6));

        var text = CalendarText.Write("Spreekuren", [new CalendarEvent("1@pokcases", starts, starts.AddHours(2), summary, "Zaal 1, begane grond", "Regel 1\r\nBEGIN:VEVENT")], starts);

        text.ShouldEndWith("END:VCALENDAR\r\n");
        var lines = text.Split("\r\n");
        lines.ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain("SUMMARY:" + summary.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal));
        lines.ShouldContain("DTSTART:20260310T170000Z");
        lines.ShouldContain("LOCATION:Zaal 1\\, begane grond");
        lines.ShouldContain("DESCRIPTION:Regel 1\\nBEGIN:VEVENT");
        lines.Count(l => l == "BEGIN:VEVENT").ShouldBe(1);
    }
}
