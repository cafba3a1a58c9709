using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class LogPageOnPostgres(TestHost<OnPostgres> host) : LogPageTests<OnPostgres>(host);
