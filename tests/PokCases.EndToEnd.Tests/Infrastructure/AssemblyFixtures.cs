using PokCases.EndToEnd.Tests.Infrastructure;

// One Chromium for all tests; each test has contexts of its own in it.
[assembly: AssemblyFixture(typeof(Browser))]

// One server with the demo partnership, for tests that only look.
[assembly: AssemblyFixture(typeof(DemoServer))]

// The partnership is made once; servers begin with a copy.
[assembly: AssemblyFixture(typeof(DemoFolder))]
