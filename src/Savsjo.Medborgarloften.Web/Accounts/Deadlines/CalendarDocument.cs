using System.Globalization;
using System.Text;

namespace Savsjo.Medborgarloften.Web.Accounts.Deadlines;

/// <summary>Kalendern som fil (iCalendar, RFC 5545): each day is an event of the whole day that leaves its owner free.</summary>
/// <param name="host">What makes the events' ids different from everybody else's.</param>
internal sealed class CalendarDocument(string name, string host, DateTime nowUtc)
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Octets of a line, without its end.</summary>
    private const int LongestLine = 75;

    public byte[] Write(IReadOnlyList<CalendarDay> days)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Medborgarloften//Medborgarloften//SV",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            $"NAME:{Escaped(name)}",
            $"X-WR-CALNAME:{Escaped(name)}",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H",
            .. days.SelectMany(Event),
            "END:VCALENDAR",
        ];
        return Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => $"{Folded(line)}\r\n")));
    }

    private string[] Event(CalendarDay day) =>
    [
        "BEGIN:VEVENT",
        $"UID:{day.Id}@{host}",
        $"DTSTAMP:{nowUtc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}",
        $"SEQUENCE:{day.Sequence.ToString(CultureInfo.InvariantCulture)}",
        $"DTSTART;VALUE=DATE:{Date(day.Day)}",
        $"DTEND;VALUE=DATE:{Date(day.Day.AddDays(1))}",
        $"SUMMARY:{Escaped(day.Title)}",
        $"DESCRIPTION:{Escaped($"{day.WhatToDo}\n{day.Address}".Trim())}",
        $"URL:{day.Address}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11: what would end the value is written with a backslash.</summary>
    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>Section 3.1: a long line goes on after a line break and a space. No character is cut in two.</summary>
    private static string Folded(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
