using System.Globalization;
using System.Text;

namespace PokCases.Web.Sessions.Planning;

/// <summary>One appointment as an iCalendar file (RFC 5545), without anything about cases or residents.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8; method=PUBLISH";

    /// <summary>Longest line in bytes, without its end (RFC 5545 §3.1).</summary>
    private const int LongestLine = 75;

    /// <param name="uid">The same for the same person and session, so that a later file replaces this one.</param>
    /// <param name="sequence">Grows with each change of time or place.</param>
    /// <param name="stamp">When this file was made.</param>
    /// <param name="from">Start.</param>
    /// <param name="until">End.</param>
    /// <param name="summary">What stands in the calendar.</param>
    /// <param name="place">Where; may be empty.</param>
    /// <param name="link">Address of the session.</param>
    /// <param name="cancelled">Whether it was called off.</param>
    public static string Write(string uid, int sequence, DateTimeOffset stamp, DateTimeOffset from, DateTimeOffset until, string summary, string place, string link, bool cancelled)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//PokCases//PokCases//NL");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Escape(uid)}");
        Line(text, $"SEQUENCE:{sequence.ToString(CultureInfo.InvariantCulture)}");
        Line(text, $"DTSTAMP:{Utc(stamp)}");
        Line(text, $"DTSTART:{Utc(from)}");
        Line(text, $"DTEND:{Utc(until)}");
        Line(text, $"SUMMARY:{Escape(summary)}");
        if (place.Length > 0)
        {
            Line(text, $"LOCATION:{Escape(place)}");
        }

        Line(text, $"URL:{link}");
        Line(text, "CLASS:PRIVATE");
        Line(text, cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(text, "END:VEVENT");
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    /// <summary>Text as RFC 5545 §3.3.11 wants it.</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    // A line that is too long goes on in the next one after a space; never in the middle of a character.
    private static void Line(StringBuilder text, string line)
    {
        var length = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (length + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(rune.ToString());
            length += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Utc(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
