using System.Globalization;
using System.Text;

namespace PokCases.Domain.AdviceDesk.Hours;

/// <summary>Writes a calendar as RFC 5545 has it: times in UTC, texts escaped (3.3.11), lines of 75 octets at most (3.1), ended by CR LF.</summary>
public static class CalendarText
{
    private const int LongestLine = 75;

    /// <summary>A whole calendar.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="events">Its events.</param>
    /// <param name="now">When it is written.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTimeOffset now)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//PokCases//Spreekuren//NL");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:" + Escape(name));
        foreach (var one in events)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, "UID:" + Escape(one.Uid));
            Line(text, "DTSTAMP:" + Moment(now));
            Line(text, "DTSTART:" + Moment(one.Starts));
            Line(text, "DTEND:" + Moment(one.Ends));
            Line(text, "SUMMARY:" + Escape(one.Summary));
            Line(text, "LOCATION:" + Escape(one.Location));
            if (one.Description.Length > 0)
            {
                Line(text, "DESCRIPTION:" + Escape(one.Description));
            }

            Line(text, "END:VEVENT");
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // Counted in octets, and never cut within a character. The space that goes on is one of the 75.
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
