using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Web.Accountability.LogPage;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Guards;

/// <summary>What the log says somebody did or saw has a name that a privacy officer understands.</summary>
public sealed partial class LogNamesTests(TestHost<OnSqlite> host) : HostTest<OnSqlite>(host)
{
    // Seen to fail: before the pages of the case team, of sharing and of emergency access had theirs.
    [Fact]
    public void NamesInTheLog_ThatTheSourcesGive_AreInWords()
    {
        var texts = Host.Services.GetRequiredService<IStringLocalizer<LogTexts>>();
        var names = Repository.Sources(".cs").SelectMany(f => Named().Matches(f.Text).Select(m => (f.Path, Name: m.Groups["name"].Value))).ToList();

        names.Count.ShouldBeGreaterThan(150, "The names were not found in the sources.");
        names.Where(n => texts[$"Action.{n.Name}"].ResourceNotFound).Select(n => $"{n.Path}: {n.Name}").Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Grounds_Always_AreInWords()
    {
        var texts = Host.Services.GetRequiredService<IStringLocalizer<LogTexts>>();

        Enum.GetValues<Ground>().Where(g => g != Ground.None && texts[$"Ground.{g}"].ResourceNotFound).ShouldBeEmpty();
    }

    [GeneratedRegex("""door\.Run\([^;]*?,\s*"(?<name>[A-Z]\w+)"|reading\.Open\([^;,]*?,\s*"(?<name>[a-z][\w-]+)"|CasePart\.(Show|Changes|Form|FormBack)<[^>]*>\(http, \w+(, \w+)?, "(?<name>[\w-]+)"|CasePart\.Run\(http, form, \w+, "(?<name>\w+)"|command\.(Say|Run)\(http, form, \w+, "(?<name>\w+)"|Show<\w+>\(http, reference, "(?<name>[\w-]+)"|FormCommand\.Run\(\s*http,\s*form,\s*"(?<name>\w+)"|(Change|Keep|Answer)\(http, (id, )?form, "(?<name>\w+)"|string CommandName => "(?<name>\w+)"|typed, "(?<name>\w+)", FieldOf|=> "(?<name>(Keep|Show)To\w+)",""")]
    private static partial Regex Named();
}
