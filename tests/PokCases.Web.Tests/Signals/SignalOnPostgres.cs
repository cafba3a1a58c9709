using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Signals;

public sealed class SignalOnPostgres(TestHost<OnPostgres> host) : SignalTests<OnPostgres>(host);
