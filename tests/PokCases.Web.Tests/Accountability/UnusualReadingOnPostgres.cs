using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class UnusualReadingOnPostgres(TestHost<OnPostgres> host) : UnusualReadingTests<OnPostgres>(host);
