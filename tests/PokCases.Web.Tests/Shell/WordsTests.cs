using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Shell;

namespace PokCases.Web.Tests.Shell;

public sealed class WordsTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 31, 0, TimeSpan.Zero);

    private readonly CultureInfo before = CultureInfo.CurrentUICulture;
    private readonly ServiceProvider services = new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(new StoppedClock())
        .AddShell(new ConfigurationBuilder().Build())
        .BuildServiceProvider();

    public void Dispose()
    {
        CultureInfo.CurrentUICulture = before;
        services.Dispose();
    }

    [Fact]
    public void Period_OnOneDay_NamesTheDayOnceInLocalTime()
    {
        var words = In("nl-NL");

        words.Period(Now.AddMinutes(-31), Now.AddMinutes(89)).ShouldBe("dinsdag 24 november, 9.00–11.00 uur");
    }

    [Fact]
    public void Period_InEnglish_ReadsAsEnglish()
    {
        var words = In("en-GB");

        words.Period(Now.AddMinutes(-31), Now.AddMinutes(89)).ShouldBe("Tuesday 24 November, 9:00–11:00");
    }

    [Theory]
    [InlineData(0, "vandaag")]
    [InlineData(1, "morgen")]
    [InlineData(-1, "gisteren")]
    [InlineData(9, "over 9 dagen")]
    [InlineData(-3, "3 dagen geleden")]
    public void FromToday_ForADayNearby_SaysItInWords(int days, string expected)
    {
        var words = In("nl-NL");

        words.FromToday(new DateOnly(2026, 11, 24).AddDays(days)).ShouldBe(expected);
    }

    [Fact]
    public void Local_JustAfterMidnightHere_IsTheNewDay()
    {
        var words = In("nl-NL");

        words.Local(new DateTimeOffset(2026, 11, 24, 23, 30, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 11, 25));
    }

    [Theory]
    [InlineData(252, "4:12")]
    [InlineData(0, "0:00")]
    [InlineData(-65, "+1:05")]
    public void Clock_BeforeAndAfterTheEnd_ShowsMinutesAndSeconds(int seconds, string expected) =>
        Words.Clock(TimeSpan.FromSeconds(seconds)).ShouldBe(expected);

    [Theory]
    [InlineData("F. El Idrissi", "FE")]
    [InlineData("S. de Vries", "SV")]
    [InlineData("Wijkteam", "W")]
    [InlineData("", "?")]
    public void Initials_OfAName_LeaveArticlesOut(string name, string expected) =>
        Words.Initials(name).ShouldBe(expected);

    [Fact]
    public void Money_InWholeEuros_HasNoCents()
    {
        In("nl-NL");

        Words.Money(1850m).ShouldBe("€\u00a01.850");
        Words.Money(12.5m).ShouldBe("€\u00a012,50");
    }

    private Words In(string culture)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        return services.CreateScope().ServiceProvider.GetRequiredService<Words>();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
